package se.blankett.text;

import java.util.Optional;
import java.util.function.Predicate;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Pointer;

/** What a sentence calls a field: its label as shown, without what stands beside it. Immutable. */
final class FieldLabels {
    private final Form form;
    private final Texts texts;
    private final String optional;

    FieldLabels(Form form, Texts texts) {
        this.form = form;
        this.texts = texts;
        this.optional = texts.text("ui.optional");
    }

    /** Returns the label of the field at the place; where nothing declares it, the name that it was given. */
    ShownText at(Pointer pointer) {
        if (pointer.isRoot()) {
            return shown(form.title());
        }
        Optional<Field> field = form.fieldAt(pointer);
        if (field.filter(FieldLabels::isUnnamedRow).isPresent()) {
            return at(pointer.parent());
        }
        return field.map(found -> shown(found.label()))
                .filter(Predicate.not(ShownText::isEmpty))
                .orElse(ShownText.of(pointer.last()));
    }

    /** A row is told by its number under the label of the rows; a single answer in rows may have a label of its own. */
    private static boolean isUnnamedRow(Field field) {
        boolean named = field.kind() == Field.Kind.LEAF
                && !field.label().isBlank()
                && !field.label().equals(Pointer.ANY_ROW);
        return field.name().equals(Pointer.ANY_ROW) && !named;
    }

    private ShownText shown(String label) {
        return texts.authored(form, label).with(this::plain);
    }

    private String plain(String label) {
        String text = without(without(label.strip(), ":"), optional);
        return without(text, ":");
    }

    private static String without(String text, String end) {
        return text.endsWith(end)
                ? text.substring(0, text.length() - end.length()).strip()
                : text;
    }
}
