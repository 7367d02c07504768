package se.blankett.submission;

/**
 * A text as it was shown.
 *
 * @param text plain text
 * @param lang the BCP 47 tag of its language where that is not the submission's own, else {@code ""}
 */
public record ShownText(String text, String lang) {
    /** Nothing was said. */
    public static final ShownText NONE = new ShownText("", "");

    /** Returns a text in the language of the submission. */
    public static ShownText of(String text) {
        return text.isEmpty() ? NONE : new ShownText(text, "");
    }

    /** Says whether nothing was said. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
