package se.blankett.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Choice;
import se.blankett.form.Leaf;
import se.blankett.form.Widget;
import se.blankett.identifier.Identifier;
import se.blankett.identifier.IdentifierTypes;

/**
 * Writes a stored value as a person would type it: reading it again gives the same value. Stateless: safe to share
 * between threads.
 */
public final class ValueWriter {
    private ValueWriter() {}

    /** Returns the texts by part, as a post has them. */
    public static Map<String, List<String>> write(Leaf leaf, Object value) {
        if (value instanceof List<?> options) {
            return Map.of(
                    "", options.stream().map(option -> codeOf(leaf, option)).toList());
        }
        boolean date = leaf.widget() == Widget.DATE || leaf.widget() == Widget.MONTH;
        if (date && value instanceof String text && text.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
            return dateParts(text);
        }
        return Map.of("", List.of(textOf(leaf, value)));
    }

    private static Map<String, List<String>> dateParts(String date) {
        String[] parts = date.split("-", -1);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        texts.put("year", List.of(parts[0]));
        texts.put("month", List.of(withoutZero(parts[1])));
        if (parts.length > 2) {
            texts.put("day", List.of(withoutZero(parts[2])));
        }
        return texts;
    }

    private static String textOf(Leaf leaf, Object value) {
        if (leaf.type() == Leaf.Type.CHOICE) {
            return codeOf(leaf, value);
        }
        if (value instanceof BigDecimal number) {
            return NumberText.normalize(number).toPlainString().replace('.', ',');
        }
        // Only whether it lies in the future would depend on the day, and what is stored has passed that.
        return IdentifierTypes.of(leaf.limits().format())
                .flatMap(type -> type.read(value.toString(), LocalDate.MAX).identifier())
                .map(Identifier::display)
                .orElse(value.toString());
    }

    private static String codeOf(Leaf leaf, Object value) {
        return leaf.choiceOf(value).map(Choice::code).orElse(value.toString());
    }

    private static String withoutZero(String number) {
        return number.startsWith("0") ? number.substring(1) : number;
    }
}
