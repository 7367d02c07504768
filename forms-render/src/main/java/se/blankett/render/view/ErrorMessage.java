package se.blankett.render.view;

import java.util.List;

/**
 * What is wrong at one place, or is to be confirmed there.
 *
 * @param id the HTML id of the message, {@code f-tel--error}
 * @param text the sentence; of several warnings one a line; or {@code ""} where nothing is wrong
 * @param lang the BCP 47 tag of the sentence where that is not the page's own language, else {@code ""}
 * @param warning whether it need not be mended
 * @param sentences where not all of it is in one language each of them, with its own; else none
 */
public record ErrorMessage(String id, String text, String lang, boolean warning, List<Phrase> sentences) {
    /** Nothing is wrong. */
    public static final ErrorMessage NONE = new ErrorMessage("", "", "", false, List.of());

    public ErrorMessage {
        sentences = List.copyOf(sentences);
    }
}
