package se.blankett.form;

import java.util.List;

/**
 * One page of questions.
 *
 * @param id names the page in a post and an address
 * @param title its heading
 * @param help text under the heading, or {@code ""}
 * @param blocks its fields, sections and texts in order
 */
public record Page(String id, String title, String help, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** Returns its fields, also those inside sections, in order. */
    public List<Field> fields() {
        return Blocks.fieldsOf(blocks);
    }

    /** Returns its static texts, also those inside sections, in order; those of its fields are theirs. */
    public List<Info> texts() {
        return Blocks.textsOf(blocks);
    }
}
