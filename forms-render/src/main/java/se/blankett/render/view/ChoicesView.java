package se.blankett.render.view;

import java.util.List;

/**
 * A choice of one option, of yes or no, or of several.
 *
 * @param options in order; the state has the same
 * @param autocomplete the autofill token of a list, or {@code ""}
 */
public record ChoicesView(Phrase label, Phrase hint, DetailsView help, List<Option> options, String autocomplete) {
    /**
     * One option.
     *
     * @param value what is posted
     * @param label what is read
     * @param hint a line under it
     * @param exclusive whether it goes with no other
     */
    public record Option(String value, Phrase label, Phrase hint, boolean exclusive) {}

    public ChoicesView {
        options = List.copyOf(options);
    }
}
