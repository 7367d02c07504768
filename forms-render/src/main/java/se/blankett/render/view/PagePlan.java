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

    /** Says whether a question of files stands on it, asked or not: a script may bring it to the page. */
    boolean upload() {
        return blocks.stream().anyMatch(PagePlan::isUpload);
    }

    private static boolean isUpload(Plan plan) {
        return plan.component().equals(Component.FILE_UPLOAD.folder())
                || plan.children().stream().anyMatch(PagePlan::isUpload);
    }

    /** Returns what the heading says. */
    Phrase heading() {
        return sole ? Labels.of(blocks.get(0).view()) : view.title();
    }
}
