package se.blankett.form;

import java.util.List;

/**
 * Blocks that belong together under a heading of their own.
 *
 * @param title its heading, or {@code ""}
 * @param help longer text under the heading, or {@code ""}
 */
public record Section(String title, String help, List<Block> blocks) implements Block {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
