package se.blankett.form;

import java.util.List;
import java.util.OptionalInt;

/**
 * What the first page tells before any question. Text that is not there is {@code ""}.
 *
 * @param needed what to have at hand
 * @param minutes how long it takes
 * @param phone whom to call instead
 * @param paper how to get the form on paper
 * @param urgent stands above everything on every page
 * @param quickExit the address of the button that leaves at once
 */
public record Start(
        String text,
        List<String> needed,
        OptionalInt minutes,
        String phone,
        String paper,
        String urgent,
        String quickExit) {
    /** Nothing is said. */
    public static final Start NONE = new Start("", List.of(), OptionalInt.empty(), "", "", "", "");

    public Start {
        needed = List.copyOf(needed);
    }
}
