package se.blankett.render.view;

import java.util.List;

/**
 * A page of questions as it is shown now.
 *
 * @param errors what has to be mended
 * @param notice what is said about the form as a whole, or {@code ""}
 * @param caption whether the title stands small above the heading, which is the page's only question
 * @param heading whether the title is the heading
 * @param intro how what has to be answered is marked, or {@code ""}
 * @param back whether there is a page before
 */
public record QuestionPageState(
        FormState form,
        ErrorSummary errors,
        String notice,
        Progress progress,
        boolean caption,
        boolean heading,
        String intro,
        boolean back,
        List<Shown> blocks,
        Buttons buttons) {
    public QuestionPageState {
        blocks = List.copyOf(blocks);
    }
}
