package se.blankett.render.view;

import java.util.Map;
import java.util.Set;
import se.blankett.form.Form;
import se.blankett.form.Wording;
import se.blankett.text.Texts;

/** The texts of a form's author: each knows whether it stands in the page's language. Immutable. */
final class AuthorTexts {
    private final Texts texts;
    private final Set<String> untranslated;
    private final String original;

    AuthorTexts(Form form, Texts texts) {
        this.texts = texts;
        this.untranslated = form.untranslated();
        this.original = OriginalLanguage.of(form);
    }

    Phrase phrase(String text) {
        return text.isBlank() ? Phrase.NONE : new Phrase(text.strip(), langOf(text));
    }

    Prose prose(String text) {
        return text.isBlank() ? Prose.NONE : new Prose(ProseReader.read(text), langOf(text));
    }

    /** The label without a colon at its end, which would stand before the mark of what need not be answered. */
    Phrase label(Wording wording) {
        String label = wording.label().strip();
        Phrase phrase = phrase(label.endsWith(":") ? label.substring(0, label.length() - 1) : label);
        return new Phrase(phrase.text(), langOf(wording.label()));
    }

    DetailsView help(Wording wording) {
        if (wording.help().isBlank()) {
            return DetailsView.NONE;
        }
        String summary = texts.text("ui.help", Map.of("label", wording.label()));
        return new DetailsView(Phrase.of(summary), prose(wording.help()));
    }

    private String langOf(String text) {
        return untranslated.contains(text) ? original : "";
    }
}
