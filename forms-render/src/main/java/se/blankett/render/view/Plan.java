package se.blankett.render.view;

import java.util.List;
import se.blankett.form.Block;
import se.blankett.form.Field;

/**
 * One block of a form, with everything that depends on form and language only. Immutable.
 *
 * @param block what it shows
 * @param component which component shows it
 * @param view what its template gets
 * @param followUp whether an answer on the same page opens it
 * @param opens whether its answer opens something on the same page
 * @param children the blocks in it; of rows the one block that is an item
 */
record Plan(Block block, String component, Object view, boolean followUp, boolean opens, List<Plan> children) {
    Plan {
        children = List.copyOf(children);
    }

    /** What is only read is text, whatever asks for it elsewhere. */
    Shown shown(Object present, Object state) {
        boolean asked = block instanceof Field && !component.equals(Component.READ_ONLY.folder());
        return new Shown(component, present, state, asked ? ((Field) block).component() : "");
    }
}
