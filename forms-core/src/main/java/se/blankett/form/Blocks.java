package se.blankett.form;

import java.util.ArrayList;
import java.util.List;

/** Walks blocks through their sections. */
final class Blocks {
    private Blocks() {}

    static List<Field> fieldsOf(List<Block> blocks) {
        List<Field> fields = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Field field) {
                fields.add(field);
            } else if (block instanceof Section section) {
                fields.addAll(fieldsOf(section.blocks()));
            }
        }
        return fields;
    }

    static List<Info> textsOf(List<Block> blocks) {
        List<Info> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Info info) {
                texts.add(info);
            } else if (block instanceof Section section) {
                texts.addAll(textsOf(section.blocks()));
            }
        }
        return texts;
    }
}
