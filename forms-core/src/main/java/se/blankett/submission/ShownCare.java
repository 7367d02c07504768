package se.blankett.submission;

import java.util.List;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.text.ShownText;

/**
 * A part of the answers that is protected or kept otherwise than what is around it.
 *
 * @param pointer its place, {@code -} for any row: {@code /barn/-/personnummer}
 * @param label what it is called
 * @param privacy none, personal, identity, special or criminal
 * @param retention for how long it is kept: an ISO 8601 duration, or {@code ""}
 */
public record ShownCare(Pointer pointer, ShownText label, String privacy, String retention) {
    /** Returns the parts of a form, as a person is told of them before anything is answered. */
    public static List<ShownCare> listOf(Form form) {
        return ShownCares.of(form);
    }
}
