package se.blankett.render.view;

/**
 * A page of questions.
 *
 * @param title its title
 * @param help text under the heading
 */
public record QuestionPageView(PageFrameView frame, Phrase title, Prose help) {}
