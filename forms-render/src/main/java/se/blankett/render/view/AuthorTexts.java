package se.blankett.render.view;

import java.util.Map;
import se.blankett.form.Form;
import se.blankett.form.Wording;
import se.blankett.text.Texts;

/** The texts of a form's author: each knows whether it stands in the page's language. Immutable. */
final class AuthorTexts {
    private final Texts texts;
    private final Form form;

    AuthorTexts(Form form, Texts texts) {
        this.texts = texts;
        this.form = form;
    }

    Phrase phrase(String text) {
        return text.isBlank() ? Phrase.NONE : new Phrase(text.strip(), form.langOf(text));
    }

    Prose prose(String text) {
        return text.isBlank() ? Prose.NONE : new Prose(ProseReader.read(text), form.langOf(text));
    }

    /** The label without a colon at its end, which would stand before the mark of what need not be answered. */
    Phrase label(Wording wording) {
        return new Phrase(wording.plainLabel(), form.langOf(wording.label()));
    }

    DetailsView help(Wording wording) {
        if (wording.help().isBlank()) {
            return DetailsView.NONE;
        }
        String summary = texts.text("ui.help", Map.of("label", wording.label()));
        return new DetailsView(Phrase.of(summary), prose(wording.help()));
    }
}
