package se.blankett.workbench.preview;

import java.time.LocalDate;
import java.util.Map;
import se.blankett.submission.Prefill;

/** What a host could know of somebody who is logged in: a person of the Tax Agency's test series, and numbers of nobody. */
final class SamplePerson {
    static final Prefill KNOWN = Prefill.of(Map.ofEntries(
            Map.entry("person.number", "19850101-2390"),
            Map.entry("person.name", "Anna Öst"),
            Map.entry("person.firstName", "Anna"),
            Map.entry("person.lastName", "Öst"),
            Map.entry("person.birthDate", LocalDate.of(1985, 1, 1)),
            Map.entry("person.street", "Storgatan 1"),
            Map.entry("person.postalCode", "115 20"),
            Map.entry("person.city", "Skoga"),
            Map.entry("person.email", "anna.ost@example.se"),
            Map.entry("person.phone", "070-174 06 05"),
            Map.entry("org.number", "559244-0001"),
            Map.entry("org.name", "Exempelbolaget AB")));

    private SamplePerson() {}
}
