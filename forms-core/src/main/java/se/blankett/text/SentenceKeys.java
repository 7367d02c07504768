package se.blankett.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.report.Finding;

/** Finds the sentence that says most of a finding: one code may be worded in several ways. Immutable. */
final class SentenceKeys {
    private static final String CHARS = "text.chars";

    private final Texts texts;
    private final Form form;
    private final RowNames names;

    SentenceKeys(Texts texts, Form form) {
        this.texts = texts;
        this.form = form;
        this.names = RowNames.of(texts, form);
    }

    /**
     * Returns the key of the sentence.
     *
     * @param arguments those of the finding; what a wording needs besides is added
     */
    String keyOf(Finding finding, Map<String, Object> arguments) {
        String key = wordingOf(finding, arguments);
        String of = key + ".of"; // names the questions that it is about
        return arguments.containsKey("labels") && texts.says(of) ? of : key;
    }

    private String wordingOf(Finding finding, Map<String, Object> arguments) {
        String code = finding.code();
        return Stream.of(
                        Optional.of(code + ".noun").filter(key -> arguments.containsKey("s")),
                        Optional.of(code + ".named").filter(key -> arguments.containsKey("among")),
                        Optional.of(code + ".unseen").filter(key -> code.equals(CHARS) && isUnseen(finding)),
                        Optional.of(code + ".item").filter(key -> texts.says(key) && nameRows(finding, arguments)))
                .flatMap(Optional::stream)
                .filter(texts::says)
                .findFirst()
                .orElse(code);
    }

    /** What nobody sees is not mended by being told its code. */
    private static boolean isUnseen(Finding finding) {
        Object chars = finding.arguments().getOrDefault("chars", List.of());
        return chars instanceof Collection<?> list
                && list.stream().map(String::valueOf).allMatch(VisibleText::isUnseenCode);
    }

    /** Where an author says what a row is called, it is called so. */
    private boolean nameRows(Finding finding, Map<String, Object> arguments) {
        Pointer at = finding.pointer();
        Optional<Rows> rows = rowsAt(at).or(() -> rowsAt(at.parent()));
        rows.ifPresent(named -> {
            arguments.put("add", names.add(named));
            arguments.put("row", names.called(named, Math.max(0, Pointer.rowOf(at.last()))));
        });
        return rows.isPresent();
    }

    private Optional<Rows> rowsAt(Pointer at) {
        return form.fieldAt(at)
                .filter(field -> field.kind() == Field.Kind.ROWS)
                .map(Rows.class::cast)
                .filter(rows -> !rows.itemTitle().isBlank());
    }
}
