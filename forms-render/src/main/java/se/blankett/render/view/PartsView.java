package se.blankett.render.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A date or a month: short fields on one line.
 *
 * @param parts in the order in which they stand; the state has the same
 */
public record PartsView(Phrase label, Phrase hint, DetailsView help, List<Part> parts) {
    /**
     * One of the fields.
     *
     * @param name {@code year}, {@code month} or {@code day}
     * @param label what stands above it
     * @param inputmode {@code numeric}, or {@code ""} where words will do: names of months
     * @param autocomplete the autofill token, or {@code ""}
     * @param width how many characters it shows room for
     */
    public record Part(String name, String label, String inputmode, String autocomplete, int width) {}

    public PartsView {
        parts = List.copyOf(parts);
    }

    PartsView in(DateOrder order) {
        return switch (order) {
            case YEAR_MONTH_DAY -> this;
            case DAY_MONTH_YEAR -> {
                List<Part> turned = new ArrayList<>(parts);
                Collections.reverse(turned);
                yield new PartsView(label, hint, help, turned);
            }
        };
    }
}
