package se.blankett.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.validate.SubmissionValidator;

/** Holds many copies of a form of 2,000 fields, each with its validator, and writes how many bytes one takes. */
final class HeapProcess {
    private static final int COPIES = 10;

    private record Compiled(Form form, SubmissionValidator validator) {}

    private HeapProcess() {}

    /**
     * Measures once.
     *
     * @param arguments the file to write to
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Sample sample = GeneratedForm.withFields(2000);
        Draft draft = sample.draft();
        List<Compiled> kept = new ArrayList<>();
        kept.add(compiled(sample, draft, 0));
        long before = used();
        for (int i = 1; i <= COPIES; i++) {
            kept.add(compiled(sample, draft, i));
        }
        long after = used();
        if (kept.size() != COPIES + 1) {
            throw new IllegalStateException("copies: must be kept");
        }
        Files.writeString(Path.of(arguments[0]), String.valueOf((after - before) / COPIES));
    }

    /** Each copy has a text of its own, and has judged, so that nothing is compiled later. */
    private static Compiled compiled(Sample sample, Draft draft, int number) {
        Form form = FormParser.parse("sample.form.json", sample.schema() + " ".repeat(number));
        SubmissionValidator validator = SubmissionValidator.of(form, Sample.CLOCK);
        validator.validate(draft);
        return new Compiled(form, validator);
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
