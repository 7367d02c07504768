package se.blankett.render.view;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.blankett.submission.ShownCare;
import se.blankett.text.Texts;

/** Says who handles a submission, why, and for how long. Immutable. */
final class HandlingFacts {
    private final Texts texts;

    HandlingFacts(Texts texts) {
        this.texts = texts;
    }

    /** Returns what is said of it: names and values, without what is not said. */
    List<Fact> of(Phrase authority, Phrase purpose, Phrase legalBasis, String retention) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "ui.authority", authority);
        add(facts, "ui.purpose", purpose);
        add(facts, "ui.legalBasis", legalBasis);
        add(facts, "ui.retention", Phrase.of(retention(retention)));
        return facts;
    }

    /** Returns how long parts are kept of which something else is said than of the whole. */
    List<Fact> ofParts(List<ShownCare> parts, String retention) {
        return parts.stream()
                .filter(part -> !part.retention().isEmpty() && !part.retention().equals(retention))
                .map(part -> Fact.of(
                        texts.text(
                                "ui.retentionOf", Map.of("label", part.label().text())),
                        retention(part.retention())))
                .distinct()
                .toList();
    }

    void add(List<Fact> facts, String key, Phrase value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(texts.text(key), value));
        }
    }

    /** Returns whom to call, a sentence; {@code ""} where there is nobody. */
    String call(String key, String phone) {
        return phone.isBlank() ? "" : texts.text(key, Map.of("phone", unbroken(phone.strip())));
    }

    /** A number that is read from the screen stays on one line. */
    private static String unbroken(String phone) {
        return phone.replace(' ', '\u00a0');
    }

    /** {@code P2Y6M} is 2 år, 6 månader. */
    private String retention(String duration) {
        try {
            Period period = duration.isBlank() ? Period.ZERO : Period.parse(duration);
            List<String> words = new ArrayList<>();
            addUnlessZero(words, "ui.years", period.getYears());
            addUnlessZero(words, "ui.months", period.getMonths());
            addUnlessZero(words, "ui.days", period.getDays());
            return String.join(", ", words);
        } catch (DateTimeException e) { // hours, say: told as the author wrote it
            return duration;
        }
    }

    private void addUnlessZero(List<String> words, String key, int n) {
        if (n != 0) {
            words.add(texts.text(key, Map.of("n", n)));
        }
    }
}
