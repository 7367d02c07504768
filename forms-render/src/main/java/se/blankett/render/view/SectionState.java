package se.blankett.render.view;

import java.util.List;

/**
 * Blocks under a heading of their own, as they are shown now.
 *
 * @param key names the block on its page
 * @param level the level of the heading
 */
public record SectionState(String key, int level, List<Shown> blocks) {
    public SectionState {
        blocks = List.copyOf(blocks);
    }
}
