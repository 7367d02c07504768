package se.blankett.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Block;
import se.blankett.form.Field;
import se.blankett.form.Section;

/** Looks through blocks for the fields in them. */
final class Blocks {
    private Blocks() {}

    /** Returns the children in the order in which the blocks show them, and any that no block shows after these. */
    static Map<String, Field> ordered(List<Block> blocks, Map<String, Field> children) {
        Map<String, Field> ordered = new LinkedHashMap<>();
        add(blocks, ordered);
        children.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static void add(List<Block> blocks, Map<String, Field> ordered) {
        for (Block block : blocks) {
            if (block instanceof Field field) {
                ordered.put(field.name(), field);
            } else if (block instanceof Section section) {
                add(section.blocks(), ordered);
            }
        }
    }
}
