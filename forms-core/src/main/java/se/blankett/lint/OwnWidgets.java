package se.blankett.lint;

import se.blankett.form.Field;

/** Says which questions need a template of the host's, which no form has with it. */
final class OwnWidgets implements Check {
    @Override
    public void check(Definition form, Advice advice) {
        form.fields().stream()
                .filter(field -> !field.component().isEmpty())
                .forEach(field -> tell(field, form.declaration(field, "x-form"), advice));
    }

    private static void tell(Field field, Node at, Advice advice) {
        if (field.facets().readOnly()) {
            advice.warning(
                    at.place("x-form").place("widget"),
                    "widget.readOnly",
                    "\"" + field.component() + "\" has no effect: what is only read is shown as text",
                    "leave out 'widget'");
            return;
        }
        advice.info(
                at.place("x-form").place("widget"),
                "widget.own",
                "\"" + field.component()
                        + "\" is asked for with the host's template of that name, and where it has none as any other",
                "give the renderer a folder with " + field.component() + "/template.ftlh");
    }
}
