package se.blankett.render.view;

import java.util.List;

/**
 * The confirmation of one submission.
 *
 * @param number the case number, or {@code ""} where there is none
 * @param received when, as people read it
 * @param signature who signs, or {@code ""}
 * @param documents what can be downloaded
 */
public record ReceiptState(
        FormState form, String number, String received, String signature, List<Link> documents, Summary summary) {
    public ReceiptState {
        documents = List.copyOf(documents);
    }
}
