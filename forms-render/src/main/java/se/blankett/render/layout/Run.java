package se.blankett.render.layout;

/**
 * A piece of text in one style. Immutable.
 *
 * @param text where a line break begins a new line
 * @param lang BCP 47 tag where it is in another language than what is around it, else {@code ""}
 * @param href where it leads, or {@code ""}
 */
public record Run(String text, Style style, String lang, String href) {
    /** Shows no text: it may end in a log. */
    @Override
    public String toString() {
        return "Run[" + text.length() + " characters]";
    }
}
