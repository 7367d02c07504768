package se.blankett.render.view;

import java.util.List;
import java.util.Map;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Rows;
import se.blankett.form.Wording;
import se.blankett.text.Display;
import se.blankett.text.RowNames;
import se.blankett.text.ShownText;
import se.blankett.text.Texts;

/** The texts of a form's author: each knows whether it stands in the page's language. Immutable. */
final class AuthorTexts {
    private final Texts texts;
    private final Form form;
    private final RowNames names;

    AuthorTexts(Form form, Texts texts) {
        this.names = RowNames.of(texts, form);
        this.texts = texts;
        this.form = form;
    }

    Phrase phrase(String text) {
        return Phrase.of(texts.authored(form, text).strip());
    }

    /** What the button says that adds a row. */
    Phrase add(Rows rows) {
        return Phrase.of(names.add(rows));
    }

    Prose prose(String text) {
        return text.isBlank() ? Prose.NONE : new Prose(ProseReader.read(text), texts.langOf(form, text));
    }

    /** Whom to call. */
    ShownText phone() {
        return texts.authored(form, form.start().phone()).strip();
    }

    /** What people call the types of files that will do. */
    List<ShownText> fileTypes(Leaf leaf) {
        Display display = Display.of(texts, form);
        return leaf.choices().stream()
                .map(type -> display.fileType(type.title()))
                .toList();
    }

    /** The label without a colon at its end, which would stand before the mark of what need not be answered. */
    Phrase label(Wording wording) {
        return Phrase.of(texts.label(form, wording));
    }

    DetailsView help(Wording wording) {
        if (wording.help().isBlank()) {
            return DetailsView.NONE;
        }
        ShownText summary = texts.shown("ui.help", Map.of("label", texts.authored(form, wording.label())));
        return new DetailsView(Phrase.of(summary), prose(wording.help()));
    }
}
