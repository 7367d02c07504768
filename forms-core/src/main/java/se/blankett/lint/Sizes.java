package se.blankett.lint;

import java.util.List;
import se.blankett.form.Leaf;
import se.blankett.form.Rows;

/** Finds answers without an end: nobody reads a million characters, and no system further on takes them. */
final class Sizes implements Check {
    /** Members with which somebody else says what the answer may be. */
    private static final List<String> ELSEWHERE = List.of("codeList", "compute");

    @Override
    public void check(Definition form, Advice advice) {
        form.leaves()
                .filter(Leaf::isAnswerable)
                .filter(leaf -> isOpen(form, leaf))
                .forEach(leaf -> advice.warning(
                        form.declaration(leaf, "type"),
                        "text.noMaxLength",
                        "the answer may be as long as anybody likes",
                        "add \"maxLength\": 100 for a line, 2000 for a story"));
        form.rows()
                .filter(Rows::isAnswerable)
                .filter(rows -> rows.maxItems().isEmpty())
                .forEach(rows -> advice.warning(
                        form.declaration(rows, "items"),
                        "array.noMaxItems",
                        "there may be as many rows as anybody likes",
                        "add \"maxItems\": as many as somebody can need"));
    }

    private static boolean isOpen(Definition form, Leaf leaf) {
        String pattern = leaf.limits().pattern();
        boolean bounded = pattern.startsWith("^") && pattern.endsWith("$") && !pattern.matches(".*(?<!\\\\)[*+].*");
        return leaf.type() == Leaf.Type.TEXT
                && leaf.limits().maxLength().isEmpty()
                && leaf.limits().format().isEmpty()
                && !bounded
                && form.with(leaf, "const").isEmpty()
                && ELSEWHERE.stream()
                        .allMatch(member -> form.formWith(leaf, member).isEmpty());
    }
}
