package se.blankett.render.view;

/**
 * What is wrong at one place.
 *
 * @param id the HTML id of the message, {@code f-tel--error}
 * @param text the sentence, or {@code ""} where nothing is wrong
 */
public record ErrorMessage(String id, String text) {
    /** Nothing is wrong. */
    public static final ErrorMessage NONE = new ErrorMessage("", "");
}
