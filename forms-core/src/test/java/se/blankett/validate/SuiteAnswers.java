package se.blankett.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.submission.Outcome;

/** What a schema's own verdict is asked for: the answers that an outcome comes to, and those that could not be read. */
final class SuiteAnswers {
    private static final int MAX_DIGITS = 100;

    private final Outcome outcome;

    SuiteAnswers(Outcome outcome) {
        this.outcome = outcome;
    }

    /** Says whether it has what nobody can mean, whatever the schema says: control characters in a free text, endless numbers. */
    boolean areNone(Object sent) {
        boolean free = outcome.report().findings().stream()
                .anyMatch(finding -> finding.code().equals("text.chars"));
        return hasEndlessNumber(sent) || (free && hasControl(sent));
    }

    private static boolean hasEndlessNumber(Object value) {
        return any(
                value,
                one -> one instanceof BigDecimal number
                        && number.toPlainString().length() > MAX_DIGITS);
    }

    private static boolean hasControl(Object value) {
        return any(value, one -> one instanceof String text && text.chars().anyMatch(SuiteAnswers::isControl));
    }

    private static boolean any(Object value, Predicate<Object> test) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(member -> any(member, test));
        }
        return value instanceof List<?> list ? list.stream().anyMatch(item -> any(item, test)) : test.test(value);
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    /** An answer that could not be read is left out of the outcome, and found: the schema judges it as it was sent. */
    Object withUnreadable(Object sent) {
        return with(Pointer.ROOT, Optional.of(outcome.answers()), sent).orElse(Map.of());
    }

    private Optional<Object> with(Pointer at, Optional<Object> kept, Object sent) {
        if (kept.isEmpty()) {
            boolean found = outcome.report().findings().stream()
                    .anyMatch(finding -> finding.pointer().equals(at));
            return found && !sent.equals("") && sent != Json.NULL ? Optional.of(sent) : Optional.empty();
        }
        if (kept.get() instanceof Map<?, ?> answers && sent instanceof Map<?, ?> given) {
            Map<String, Object> object = new LinkedHashMap<>(Json.object(answers));
            Json.object(given)
                    .forEach((name, value) -> with(at.child(name), Optional.ofNullable(answers.get(name)), value)
                            .ifPresent(whole -> object.put(name, whole)));
            return Optional.of(object);
        }
        if (kept.get() instanceof List<?> answers && sent instanceof List<?> given && answers.size() == given.size()) {
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                list.add(with(at.child(i), Optional.of(answers.get(i)), given.get(i))
                        .orElse(Json.NULL));
            }
            return Optional.of(list);
        }
        return kept;
    }
}
