package se.blankett.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.blankett.form.CodeLists;
import se.blankett.lint.Linter;
import se.blankett.parse.FormParser;
import se.blankett.parse.Parsed;
import se.blankett.report.Problem;
import se.blankett.report.Severity;

/**
 * A form that a guide shows, as its reader would save it.
 *
 * @param block where it stands
 * @param translations by language
 * @param answers that are tried on it, with what they are met with
 * @param lint what the guide says that lint says
 */
record GuideExample(GuideBlock block, String form, Map<String, String> translations, List<Tried> answers, String lint) {
    /** What the guide calls every form. */
    private static final String NAME = "anmalan";

    /** @param findings a line for each; none where the answers are taken */
    record Tried(String json, String findings) {}

    GuideExample {
        translations = Map.copyOf(new TreeMap<>(translations));
        answers = List.copyOf(answers);
    }

    /** Writes it into the folder, which is made where there is none. */
    Path saved(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> translation : translations.entrySet()) {
                Files.writeString(folder.resolve(NAME + "." + translation.getKey() + ".json"), translation.getValue());
            }
            return Files.writeString(folder.resolve(NAME + ".form.json"), form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what lint says of the file, but for notes that ask for nothing. */
    static String lint(Path file) {
        Parsed parsed = FormParser.read(file, CodeLists.unknown());
        return parsed.built().map(form -> Linter.lint(form, parsed.problems())).orElse(parsed.problems()).stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
    }

    /** Says whether it is a form, whatever lint advises. */
    boolean loads() {
        return FormParser.check(NAME + ".form.json", form).stream()
                .noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Override
    public String toString() {
        return block.toString();
    }
}
