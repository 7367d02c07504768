package se.blankett.render.layout;

import java.util.List;
import java.util.Optional;

/**
 * A strip of a page that is never broken. Immutable.
 *
 * @param before empty space above it, which a page does not begin with
 * @param marks their y from the top of the band
 * @param keep whether the page does not break after it where that can be avoided
 * @param repeated what is shown again, as an artifact, above it where it begins a page
 * @param backdrop what stands behind it
 */
public record Band(
        double before,
        double height,
        List<Mark> marks,
        boolean keep,
        List<Band> repeated,
        Optional<Backdrop> backdrop) {
    public Band {
        marks = List.copyOf(marks);
        repeated = List.copyOf(repeated);
    }

    /** Returns a band that may be followed by a break. */
    public static Band of(double height, List<Mark> marks) {
        return new Band(0, height, marks, false, List.of(), Optional.empty());
    }
}
