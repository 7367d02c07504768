package se.blankett.submission;

import java.util.Map;
import java.util.Optional;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.form.Wording;
import se.blankett.text.AuthorLanguage;

/** The author's texts as they were shown for the present answers. Immutable. */
final class ShownLabels {
    private final AuthorLanguage languages;
    private final Map<Pointer, Wording> wordings;

    ShownLabels(Form form, Outcome outcome) {
        this.languages = AuthorLanguage.of(form);
        this.wordings = outcome.wordings();
    }

    ShownText text(String text) {
        return text.isBlank() ? ShownText.NONE : new ShownText(text.strip(), languages.of(text));
    }

    ShownText of(Field field, Pointer at) {
        Wording wording = Optional.ofNullable(wordings.get(at)).orElse(field.wording());
        return new ShownText(wording.plainLabel(), languages.of(wording.label()));
    }
}
