package se.blankett.render.view;

/**
 * A text of several lines.
 *
 * @param autocomplete the autofill token, or {@code ""}
 * @param rows how many lines it shows room for
 * @param maxLength most Unicode code points; 0 where there is no limit
 * @param limit the sentence that tells it
 * @param left what is left, for one and for other numbers, {@code {n}} in the place of the number
 * @param over what is too much, likewise
 */
public record TextareaView(
        Phrase label,
        Phrase hint,
        DetailsView help,
        String autocomplete,
        int rows,
        int maxLength,
        String limit,
        Count left,
        Count over) {
    /**
     * A text with a number in it.
     *
     * @param one for 1
     * @param other for all others
     */
    public record Count(String one, String other) {}
}
