package se.blankett.submission;

import se.blankett.form.Pointer;

/**
 * A part of the answers that is protected or kept otherwise than what is around it.
 *
 * @param pointer its place, {@code -} for any row: {@code /barn/-/personnummer}
 * @param label what it is called
 * @param privacy none, personal, identity, special or criminal
 * @param retention for how long it is kept: an ISO 8601 duration, or {@code ""}
 */
public record ShownCare(Pointer pointer, ShownText label, String privacy, String retention) {}
