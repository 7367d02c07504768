package se.blankett.example;

import java.util.List;

/**
 * Generated answers that belong together. Immutable.
 *
 * @param cases in the order in which the form asks what they show
 * @param gaps what none of them shows, because no answers were found that do; best empty
 * @param <T> valid answers, or broken ones
 */
public record Suite<T>(List<T> cases, List<Gap> gaps) {
    public Suite {
        cases = List.copyOf(cases);
        gaps = List.copyOf(gaps);
    }
}
