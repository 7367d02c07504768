package se.blankett.generated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.submission.Attachment;
import se.blankett.value.ValueWriter;

/** What a person who means these answers types into the controls of a page. */
record Typed(Form form, Map<String, Object> answers) {
    /** Returns the texts of every control: none for those without an answer. */
    Map<String, List<String>> into(Sheet sheet) {
        Map<String, List<String>> texts = new LinkedHashMap<>(sheet.held());
        Set<String> names = sheet.names();
        names.removeAll(sheet.files().names());
        for (String name : names) {
            List<String> typed = textsOf(name);
            texts.put(name, typed.isEmpty() ? List.of("") : typed);
        }
        return texts;
    }

    /** Returns the files that are chosen in each control: those that are not there already. */
    Map<String, List<Paper>> papersFor(Sheet sheet) {
        Map<String, List<Paper>> papers = new LinkedHashMap<>();
        for (String name : sheet.files().names()) {
            List<String> listed = sheet.files().listedAt(name);
            List<Paper> wanted = Pointer.parse(name).evaluate(answers).map(Attachment::allIn).orElse(List.of()).stream()
                    .map(Paper::of)
                    .filter(paper -> !listed.contains(paper.name()))
                    .toList();
            papers.put(name, sheet.files().chosen(name, wanted));
        }
        return papers;
    }

    private List<String> textsOf(String name) {
        Pointer at = Pointer.parse(Sheet.placeOf(name));
        return leafAt(at)
                .flatMap(leaf -> at.evaluate(answers).map(answer -> ValueWriter.write(leaf, answer)))
                .map(parts -> parts.getOrDefault(Sheet.partOf(name), List.of()))
                .orElse(List.of());
    }

    private Optional<Leaf> leafAt(Pointer at) {
        return form.fieldAt(at).filter(Leaf.class::isInstance).map(Leaf.class::cast);
    }

    int rowsAt(String repeat) {
        return Pointer.parse(repeat)
                .evaluate(answers)
                .filter(List.class::isInstance)
                .map(rows -> ((List<?>) rows).size())
                .orElse(0);
    }
}
