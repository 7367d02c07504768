package se.blankett.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who handles a submission, why, and for how long: shown in the privacy notice and the PDF. Text that is not there is
 * {@code ""}.
 *
 * @param retention an ISO 8601 duration, {@code P2Y}
 * @param privacy the default of all fields: none, personal, identity, special or criminal
 * @param auth whether the host must know who it is: none, optional or required
 * @param sign who signs: none, one or all
 * @param signers of all who sign their personnummer, {@code -} for any row: {@code /barn/-/pnr}
 * @param keepsDraft whether anything is kept between pages beyond the dialogue itself
 */
public record Handling(
        String authority,
        String purpose,
        String legalBasis,
        String retention,
        String privacy,
        String auth,
        String sign,
        List<Pointer> signers,
        boolean keepsDraft) {
    public Handling {
        signers = List.copyOf(signers);
    }

    /** Returns the places of the answers that tell who signs, row by row; none unless all sign. */
    public List<Pointer> signersIn(Map<String, Object> answers) {
        return sign.equals("all")
                ? signers.stream()
                        .flatMap(signer -> Signers.placesOf(signer, answers))
                        .distinct()
                        .toList()
                : List.of();
    }

    /**
     * Returns how many more sign: those whose personnummer is asked and not answered. None unless all sign.
     *
     * @param asked the places that are asked
     */
    public int unknownSigners(Collection<Pointer> asked, Map<String, Object> answers) {
        return sign.equals("all")
                ? (int) asked.stream()
                        .filter(at -> signers.stream().anyMatch(signer -> signer.isPlaceOf(at)))
                        .filter(at -> at.evaluate(answers).isEmpty())
                        .count()
                : 0;
    }
}
