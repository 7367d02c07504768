package se.blankett.render.view;

/**
 * What is wrong at one place, or is to be confirmed there.
 *
 * @param id the HTML id of the message, {@code f-tel--error}
 * @param text the sentence; of several warnings one a line; or {@code ""} where nothing is wrong
 * @param lang the BCP 47 tag of the sentence where that is not the page's own language, else {@code ""}
 * @param warning whether it need not be mended
 */
public record ErrorMessage(String id, String text, String lang, boolean warning) {
    /** Nothing is wrong. */
    public static final ErrorMessage NONE = new ErrorMessage("", "", "", false);
}
