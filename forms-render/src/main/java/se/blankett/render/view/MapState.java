package se.blankett.render.view;

import java.util.List;

/**
 * A point on a map as it is shown now.
 *
 * @param key names the block on its page
 * @param id the HTML id of the group
 * @param describedBy ids of hint and error, separated by a space; or {@code ""}
 * @param mark tells in words that it need not be answered; or {@code ""}
 * @param hidden whether the legend only repeats the heading of the page, and is not seen
 * @param followUp whether an answer on the same page opened it
 * @param system what the coordinates are measured in: {@code sweref99tm} or {@code wgs84}
 * @param north the HTML id of the control of the north coordinate; {@code ""} where it is not asked
 * @param east the HTML id of the control of the east coordinate; {@code ""} where it is not asked
 * @param blocks what stands in it: the coordinates, and what else is asked of the place
 */
public record MapState(
        String key,
        String id,
        String describedBy,
        String mark,
        ErrorMessage error,
        boolean hidden,
        boolean followUp,
        String system,
        String north,
        String east,
        List<Shown> blocks) {
    public MapState {
        blocks = List.copyOf(blocks);
    }
}
