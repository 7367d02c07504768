package se.blankett.render.view;

/** The label that a view has. */
final class Labels {
    private Labels() {}

    static Phrase of(Object view) {
        if (view instanceof TextInputView text) {
            return text.label();
        }
        if (view instanceof TextareaView text) {
            return text.label();
        }
        if (view instanceof PartsView parts) {
            return parts.label();
        }
        if (view instanceof ChoicesView choices) {
            return choices.label();
        }
        if (view instanceof RepeatView rows) {
            return rows.label();
        }
        if (view instanceof FileView file) {
            return file.label();
        }
        if (view instanceof TableView table) {
            return table.label();
        }
        return view instanceof FieldView field ? field.label() : Phrase.NONE;
    }

    static boolean hasHint(Object view) {
        return !hintOf(view).isEmpty();
    }

    private static Phrase hintOf(Object view) {
        if (view instanceof TextInputView text) {
            return text.hint();
        }
        if (view instanceof TextareaView text) {
            return text.hint();
        }
        if (view instanceof PartsView parts) {
            return parts.hint();
        }
        if (view instanceof ChoicesView choices) {
            return choices.hint();
        }
        if (view instanceof RepeatView rows) {
            return rows.hint();
        }
        if (view instanceof FileView file) {
            return file.hint();
        }
        if (view instanceof TableView table) {
            return table.hint();
        }
        return view instanceof FieldView field ? field.hint() : Phrase.NONE;
    }
}
