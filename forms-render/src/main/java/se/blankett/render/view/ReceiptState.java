package se.blankett.render.view;

import java.util.List;

/**
 * The confirmation of one submission.
 *
 * @param number the case number, or {@code ""} where there is none
 * @param received when, as people read it
 * @param signature who signs, or {@code ""}
 * @param documents what can be downloaded
 * @param privacy who handles it, why and for how long, as it was said when it was sent in
 */
public record ReceiptState(
        FormState form,
        String number,
        String received,
        String signature,
        List<Link> documents,
        Summary summary,
        List<Fact> privacy) {
    public ReceiptState {
        documents = List.copyOf(documents);
        privacy = List.copyOf(privacy);
    }
}
