package se.blankett.render.view;

import java.util.List;

/**
 * An object of questions as it is shown now.
 *
 * @param key names the block on its page
 * @param id the HTML id of the group
 * @param describedBy ids of hint and error, separated by a space; or {@code ""}
 * @param mark tells in words that it need not be answered; or {@code ""}
 * @param hidden whether the legend only repeats the heading of the page, and is not seen
 * @param followUp whether an answer on the same page opened it
 * @param blocks what stands in it
 */
public record FieldsetState(
        String key,
        String id,
        String describedBy,
        String mark,
        ErrorMessage error,
        boolean hidden,
        boolean followUp,
        List<Shown> blocks) {
    public FieldsetState {
        blocks = List.copyOf(blocks);
    }
}
