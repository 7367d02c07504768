package se.blankett.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An argument for every name that a text uses. */
final class Samples {
    static final Map<String, Object> ARGUMENTS = Map.ofEntries(
            Map.entry("a", new BigDecimal("1234.5")),
            Map.entry("add", "Lägg till barn"),
            Map.entry("ways", "”Telefon” eller ”E-post”"),
            Map.entry("answer", "Ja"),
            Map.entry("area", "Skoga kommun"),
            Map.entry("b", new BigDecimal("1200")),
            Map.entry("chars", List.of("<", ">")),
            Map.entry("contact", "Ring 0980-319200."),
            Map.entry("date", LocalDate.of(2026, 5, 3)),
            Map.entry("date2", LocalDate.of(2026, 12, 24)),
            Map.entry("example", "Skoga 1:54"),
            Map.entry("file", "ritning.pdf"),
            Map.entry("files", List.of("application/pdf", "image/png")),
            Map.entry("hint", "Du hittar det på fakturan."),
            Map.entry("i", 2),
            Map.entry("item", "barn"),
            Map.entry("max", new BigDecimal("1000")),
            Map.entry("min", new BigDecimal("3")),
            Map.entry("n", 5),
            Map.entry("name", "Alva"),
            Map.entry("none", "Inget av ovanstående"),
            Map.entry("other", "Startdatum"),
            Map.entry("over", 3),
            Map.entry("parts", List.of("month", "day")),
            Map.entry("people", "19850101-2390"),
            Map.entry("phone", "0980-319200"),
            Map.entry("refused", "”a.pdf” är tom"),
            Map.entry("row", "Barn 2"),
            Map.entry("rule", "Det ska vara minst två."),
            Map.entry("size", 10_000_000L),
            Map.entry("text", "Sluttiden är före starttiden."),
            Map.entry("time", LocalTime.of(9, 30)));

    private Samples() {}

    /** Returns arguments for every sentence, with the label in each place for one. */
    static Map<String, Object> withLabel(String label) {
        Map<String, Object> arguments = new TreeMap<>(ARGUMENTS);
        arguments.putAll(Map.of("label", label, "labels", List.of(label, label, label), "s", label, "S", label));
        return arguments;
    }
}
