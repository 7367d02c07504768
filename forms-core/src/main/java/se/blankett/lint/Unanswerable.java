package se.blankett.lint;

import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/** Finds what has to be answered and is only shown: who has no answer there cannot go on. */
final class Unanswerable implements Check {
    @Override
    public void check(Definition form, Advice advice) {
        form.leaves()
                .filter(leaf -> leaf.facets().readOnly())
                .filter(leaf -> !leaf.presence().required().isEmpty())
                .filter(leaf -> leaf.compute().isEmpty() && leaf.initial().isEmpty())
                .forEach(leaf -> check(form, leaf, advice));
    }

    private static void check(Definition form, Leaf leaf, Advice advice) {
        if (!isPrefilled(form, leaf.pointer())) {
            advice.error(
                    form.declaration(leaf, "readOnly"),
                    "required.readOnly",
                    "this has to be answered, and nobody can: it is read-only, and nothing fills it in",
                    "add 'x-form.prefill', or take it out of 'required'");
        } else if (!form.form().handling().auth().equals("required")) {
            advice.warning(
                    form.declaration(leaf, "readOnly"),
                    "required.prefill",
                    "who is not logged in cannot go on: this is read-only, and has to be answered",
                    "write \"auth\": \"required\" in the form's 'x-form', or take it out of 'required'");
        }
    }

    /** Its own key, or that of what it stands in. */
    private static boolean isPrefilled(Definition form, Pointer at) {
        return form.form().fieldsTo(at).stream()
                .map(Field::facets)
                .anyMatch(facets -> !facets.prefill().isEmpty());
    }
}
