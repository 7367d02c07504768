package se.blankett.render.view;

import java.util.List;
import se.blankett.form.Page;

/**
 * One page of a form, with everything that depends on form and language only. Immutable.
 *
 * @param sole whether its one question is its heading
 */
record PagePlan(Page page, QuestionPageView view, List<Plan> blocks, boolean sole) {
    PagePlan {
        blocks = List.copyOf(blocks);
    }

    /** Returns what the heading says. */
    Phrase heading() {
        return sole ? Labels.of(blocks.get(0).view()) : view.title();
    }
}
