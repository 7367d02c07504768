package se.blankett.proof;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.submission.Attachment;
import se.blankett.value.ValueWriter;

/** What a person means to answer, by the names of controls. */
final class JourneyAnswers {
    private final Form form;
    private final Map<String, Object> answers;

    JourneyAnswers(Form form, Map<String, Object> answers) {
        this.form = form;
        this.answers = answers;
    }

    /** Returns the answers with these instead. */
    JourneyAnswers with(String json) {
        Map<String, Object> merged = new LinkedHashMap<>(answers);
        merged.putAll(Json.parseObject(json, 10));
        return new JourneyAnswers(form, merged);
    }

    /** Returns the texts for the control of the name {@code /barn/0/fodd~year}; none where there is no answer. */
    List<String> texts(String name) {
        int part = name.indexOf('~', name.lastIndexOf('/'));
        boolean isPart = part >= 0 && !name.startsWith("~0", part) && !name.startsWith("~1", part);
        Pointer at = Pointer.parse(isPart ? name.substring(0, part) : name);
        return form.fieldAt(at)
                .filter(Leaf.class::isInstance)
                .flatMap(leaf -> at.evaluate(answers).map(answer -> ValueWriter.write((Leaf) leaf, answer)))
                .map(texts -> texts.getOrDefault(isPart ? name.substring(part + 1) : "", List.of()))
                .orElse(List.of());
    }

    /** Returns the files for the control: they lie beside the answers. */
    List<Path> files(String name) {
        Path folder = Path.of("../catalogue/answers", form.identity().name(), "files");
        return Pointer.parse(name).evaluate(answers).map(Attachment::allIn).orElse(List.of()).stream()
                .map(file -> folder.resolve(file.name()))
                .toList();
    }

    /** Returns how many rows the repeat has, {@code /barn}. */
    int rows(String repeat) {
        return Pointer.parse(repeat)
                .evaluate(answers)
                .map(rows -> ((List<?>) rows).size())
                .orElse(0);
    }

    Map<String, Object> json() {
        return answers;
    }
}
