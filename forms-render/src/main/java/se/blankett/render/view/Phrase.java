package se.blankett.render.view;

/**
 * A text of a form's author, on one line. Plain text: escape it for the output. Immutable.
 *
 * @param text the text, or {@code ""} where nothing is said
 * @param lang the BCP 47 tag of the language that it stands in where that is not the page's own, else {@code ""}
 */
public record Phrase(String text, String lang) {
    /** Nothing is said. */
    public static final Phrase NONE = new Phrase("", "");

    /** Returns a text in the language of the page. */
    public static Phrase of(String text) {
        return text.isEmpty() ? NONE : new Phrase(text, "");
    }

    /** Says whether nothing is said. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
