package se.blankett.render.view;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.submission.ShownCare;
import se.blankett.text.ShownText;
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

    /** Returns how long parts are kept for which another time is said than for what is around them; one fact a time. */
    List<Fact> ofParts(List<ShownCare> parts, String retention) {
        Map<String, Set<ShownText>> labels = new LinkedHashMap<>();
        for (ShownCare part : parts) {
            if (!part.retention().isEmpty() && !part.retention().equals(around(part, parts, retention))) {
                labels.computeIfAbsent(retention(part.retention()), time -> new LinkedHashSet<>())
                        .add(part.label());
            }
        }
        return labels.entrySet().stream()
                .map(kept -> new Fact(
                        Phrase.of(texts.shown("ui.retentionOf", Map.of("labels", List.copyOf(kept.getValue())))),
                        Phrase.of(kept.getKey())))
                .toList();
    }

    private static String around(ShownCare part, List<ShownCare> parts, String retention) {
        return parts.stream()
                .filter(other -> !other.pointer().equals(part.pointer())
                        && part.pointer().isWithin(other.pointer()))
                .max(Comparator.comparing(other -> other.pointer().depth()))
                .map(ShownCare::retention)
                .orElse(retention);
    }

    /** Returns what a person may ask for (articles 13.2 b and d, 15 and 16 of the GDPR). */
    Fact rights() {
        return Fact.of(texts.text("ui.rights"), texts.text("ui.rightsText"));
    }

    void add(List<Fact> facts, String key, Phrase value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(Phrase.of(texts.text(key)), value));
        }
    }

    /** Returns whom to call, a sentence; nothing where there is nobody. */
    Phrase call(String key, ShownText phone) {
        return phone.isEmpty()
                ? Phrase.NONE
                : Phrase.of(texts.shown(key, Map.of("phone", phone.with(HandlingFacts::unbroken))));
    }

    /** A number that is read from the screen stays on one line. */
    private static String unbroken(String phone) {
        return phone.replace(' ', '\u00a0');
    }

    /** {@code P2Y6M} is 2 år och 6 månader. */
    private String retention(String duration) {
        try {
            Period period = duration.isBlank() ? Period.ZERO : Period.parse(duration);
            List<String> words = new ArrayList<>();
            addUnlessZero(words, "ui.years", period.getYears());
            addUnlessZero(words, "ui.months", period.getMonths());
            addUnlessZero(words, "ui.days", period.getDays());
            return texts.formats().all(words);
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
