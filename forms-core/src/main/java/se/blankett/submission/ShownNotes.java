package se.blankett.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/** What is good to check, each at the first question that it is about. Used once. */
final class ShownNotes {
    private final Map<Pointer, String> left = new LinkedHashMap<>();

    ShownNotes(Form form, Outcome outcome, Texts texts) {
        Describer describer = Describer.of(texts, form);
        for (Finding warning : outcome.report().warnings()) {
            left.putIfAbsent(warning.pointer(), texts.text("ui.toCheck", Map.of("text", describer.describe(warning))));
        }
    }

    /** Returns what is noted at the question, or around it and at none before; else {@code ""}. */
    String at(Pointer question) {
        Optional<Pointer> place =
                left.keySet().stream().filter(question::isWithin).findFirst();
        return place.map(left::remove).orElse("");
    }
}
