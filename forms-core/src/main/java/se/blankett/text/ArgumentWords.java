package se.blankett.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes one argument of a message, by its type and, where the sentence needs it, by its name. Immutable. */
final class ArgumentWords {
    /** {@code sum.mismatch} tells these in kronor. */
    private static final Set<String> AMOUNTS = Set.of("a", "b");

    /** What a finding names by a word of ours, and where that stands in the language. */
    private static final Map<String, String> NAMED = Map.of("parts", "part.", "files", "media.", "area", "area.");

    private final Messages messages;
    private final Formats formats;

    ArgumentWords(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** @throws IllegalArgumentException where a value of its type cannot be shown; the value is not told */
    ShownText shown(String name, Object value) {
        if (value instanceof ShownText text) {
            return text;
        }
        return value instanceof Collection<?> list ? list(name, list) : ShownText.of(written(name, value));
    }

    private String written(String name, Object value) {
        if (value instanceof String text) {
            return word(name, text);
        }
        if (value instanceof Boolean answer) {
            return messages.at(answer ? "ui.yes" : "ui.no").source();
        }
        return value instanceof Number number ? number(name, exact(name, number)) : time(name, value);
    }

    /** A finding knows no language: it names the parts of a date, and files by their media types. */
    private String word(String name, String text) {
        if (name.equals("chars")) {
            return VisibleText.ofCode(text);
        }
        return messages.find(NAMED.getOrDefault(name, "") + text)
                .filter(word -> NAMED.containsKey(name))
                .map(MessagePattern::source)
                .orElse(text);
    }

    private ShownText list(String name, Collection<?> values) {
        List<ShownText> words =
                values.stream().map(value -> shown(name, value)).distinct().toList();
        return switch (name) {
            case "labels" -> formats.allOf(words.stream().map(formats::quoted).toList());
            case "files" -> formats.anyOf(words);
            case "chars" -> ShownText.joined(" ", words); // a comma between them would be taken for one of them
            default -> formats.allOf(words);
        };
    }

    private String number(String name, BigDecimal value) {
        if (name.equals("size")) {
            return formats.size(value.longValue());
        }
        return AMOUNTS.contains(name) ? formats.amount(value) : formats.number(value);
    }

    private String time(String name, Object value) {
        if (value instanceof LocalDate day) {
            return formats.date(day);
        }
        if (value instanceof YearMonth month) {
            return formats.month(month);
        }
        if (value instanceof LocalTime time) {
            return formats.time(time);
        }
        if (value instanceof LocalDateTime when) {
            return formats.dateTime(when);
        }
        throw unknown(name, value);
    }

    private static BigDecimal exact(String name, Number value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(value.longValue());
        }
        throw unknown(name, value); // a double is not what anyone wrote
    }

    private static IllegalArgumentException unknown(String name, Object value) {
        return new IllegalArgumentException("argument " + name + ": must be a text, an exact number, a date, a time, "
                + "yes or no, or a list of these, was a "
                + value.getClass().getName());
    }
}
