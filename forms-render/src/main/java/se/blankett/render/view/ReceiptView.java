package se.blankett.render.view;

/**
 * The page that confirms a submission.
 *
 * @param title its heading
 * @param next what happens next
 * @param contact whom to call, or nothing
 */
public record ReceiptView(PageFrameView frame, Phrase title, Prose next, Phrase contact) {}
