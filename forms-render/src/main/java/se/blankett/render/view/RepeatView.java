package se.blankett.render.view;

/**
 * Rows of questions.
 *
 * @param add what the button says that adds one
 */
public record RepeatView(Phrase label, Phrase hint, DetailsView help, Phrase add) {}
