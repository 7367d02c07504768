package se.blankett.submission;

import java.util.Map;
import java.util.Optional;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.form.Wording;
import se.blankett.text.ShownText;
import se.blankett.text.Texts;

/** The author's texts as they were shown for the present answers. Immutable. */
final class ShownLabels {
    private final Form form;
    private final Texts texts;
    private final Map<Pointer, Wording> wordings;

    private ShownLabels(Form form, Map<Pointer, Wording> wordings) {
        this.form = form;
        this.texts = Texts.nearest(form.identity().lang());
        this.wordings = wordings;
    }

    ShownLabels(Form form, Outcome outcome) {
        this(form, outcome.wordings());
    }

    /** As they are before anything is answered. */
    ShownLabels(Form form) {
        this(form, Map.of());
    }

    ShownText text(String text) {
        return texts.authored(form, text).strip();
    }

    ShownText of(Field field, Pointer at) {
        return texts.label(form, Optional.ofNullable(wordings.get(at)).orElse(field.wording()));
    }
}
