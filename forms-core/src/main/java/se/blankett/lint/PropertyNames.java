package se.blankett.lint;

import java.util.regex.Pattern;
import se.blankett.form.Pointer;

/** Finds names that work, and that other programs trip over. */
final class PropertyNames implements Check {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    @Override
    public void check(Definition form, Advice advice) {
        form.fields().stream()
                .filter(field -> !field.name().equals(Pointer.ANY_ROW)
                        && !PLAIN.matcher(field.name()).matches())
                .forEach(field -> advice.info(
                        form.declarationsOf(field).get(0),
                        "name.notPlain",
                        "the name \"" + field.name() + "\" works, but not in every program that reads the answers",
                        "where you can choose, use letters a to z, digits, - and _"));
    }
}
