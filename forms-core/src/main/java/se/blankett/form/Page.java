package se.blankett.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /** Returns its computed questions, where it has no others, so that it only tells what follows; else none. */
    public List<Leaf> summary() {
        List<Leaf> leaves = new ArrayList<>();
        boolean asks = fields().stream().anyMatch(field -> !gather(field, leaves));
        return asks ? List.of() : leaves;
    }

    /** Says whether nobody answers anything in the field. */
    private static boolean gather(Field field, List<Leaf> leaves) {
        return switch (field.kind()) {
            case LEAF -> {
                Leaf leaf = (Leaf) field;
                leaf.compute().ifPresent(compute -> leaves.add(leaf));
                yield !leaf.isAnswerable();
            }
            case GROUP -> {
                boolean asks = ((Group) field).fields().stream().anyMatch(child -> !gather(child, leaves));
                yield !asks || !field.isAnswerable();
            }
            case ROWS -> !field.isAnswerable();
        };
    }

    /** Says whether it tells something that follows from the answers: a page of nothing but sums is shown for them. */
    public boolean isTelling(Map<String, Object> answers) {
        return summary().stream()
                .anyMatch(leaf -> leaf.pointer().evaluate(answers).isPresent());
    }
}
