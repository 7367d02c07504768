package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.blankett.form.Choice;
import se.blankett.form.Leaf;
import se.blankett.form.MediaTypes;
import se.blankett.form.Wording;
import se.blankett.text.ShownText;
import se.blankett.text.Texts;

/** Makes the view of a question of files: which will do is said before one is chosen. Immutable. */
final class FileViews {
    private final AuthorTexts author;
    private final Texts texts;

    FileViews(AuthorTexts author, Texts texts) {
        this.author = author;
        this.texts = texts;
    }

    FileView of(Leaf leaf, Wording wording) {
        return new FileView(
                author.label(wording),
                author.phrase(wording.hint()),
                author.help(wording),
                limits(leaf),
                accept(leaf),
                leaf.type() == Leaf.Type.FILES);
    }

    /** What is no media type says nothing to a browser (HTML, 4.10.5.1.17), which then offers any file. */
    private static String accept(Leaf leaf) {
        return leaf.choices().stream()
                .map(Choice::code)
                .filter(MediaTypes::isOne)
                .collect(Collectors.joining(","));
    }

    private Phrase limits(Leaf leaf) {
        List<ShownText> sentences = new ArrayList<>();
        if (!leaf.choices().isEmpty()) {
            sentences.add(texts.shown("ui.fileTypes", Map.of("files", author.fileTypes(leaf))));
        }
        leaf.limits().maximum().ifPresent(most -> sentences.add(texts.shown("ui.fileSize", Map.of("size", most))));
        leaf.limits().maxItems().ifPresent(most -> sentences.add(texts.shown("ui.fileCount", Map.of("max", most))));
        return Phrase.of(ShownText.joined(" ", sentences));
    }
}
