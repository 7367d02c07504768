package se.blankett.bind;

import java.util.Optional;
import se.blankett.form.Pointer;
import se.blankett.submission.Draft;

/**
 * A draft after a button of its rows.
 *
 * @param draft with the row added, removed or moved
 * @param place the row that was added or moved, or the repeat that lost one or could take no more; empty where the
 *     button was of no row of the draft
 */
public record Edited(Draft draft, Optional<Pointer> place) {
    static Edited at(Pointer place, Draft draft) {
        return new Edited(draft, Optional.of(place));
    }

    static Edited unchanged(Draft draft) {
        return new Edited(draft, Optional.empty());
    }
}
