package se.blankett.render.view;

import java.util.List;
import se.blankett.text.ShownText;

/**
 * A text that is shown, of a form's author, of a person, or of the interface with these in it. Plain text: escape it for
 * the output. Immutable.
 *
 * @param text the text, or {@code ""} where nothing is said
 * @param lang the BCP 47 tag of the language that it stands in where that is not the page's own, else {@code ""};
 *     {@code mul} where there are pieces
 * @param pieces where it stands in several languages its pieces in order, each with its own; else none
 */
public record Phrase(String text, String lang, List<Phrase> pieces) {
    /** Nothing is said. */
    public static final Phrase NONE = new Phrase("", "");

    public Phrase {
        pieces = List.copyOf(pieces);
    }

    /** A text in one language. */
    public Phrase(String text, String lang) {
        this(text, lang, List.of());
    }

    /** Returns a text in the language of the page. */
    public static Phrase of(String text) {
        return text.isEmpty() ? NONE : new Phrase(text, "");
    }

    /** Returns the text with the language of each of its pieces. */
    public static Phrase of(ShownText shown) {
        return new Phrase(
                shown.text(),
                shown.lang(),
                shown.pieces().stream().map(Phrase::of).toList());
    }

    /** Says whether nothing is said. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns its pieces; itself where it stands in one language. */
    public List<Phrase> inPieces() {
        return pieces.isEmpty() ? List.of(this) : pieces;
    }

    /** Shows no text, which may be an answer: it may end in a log. */
    @Override
    public String toString() {
        return "Phrase[" + text.length() + " characters]";
    }
}
