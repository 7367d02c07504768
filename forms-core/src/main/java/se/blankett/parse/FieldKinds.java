package se.blankett.parse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Rows;
import se.blankett.formula.ValueKind;

/** Which kinds the answers to a field may be of. */
final class FieldKinds {
    private FieldKinds() {}

    static Set<ValueKind> of(Field field) {
        return switch (field.kind()) {
            case LEAF -> ofLeaf((Leaf) field);
            case GROUP -> Set.of(ValueKind.OBJECT);
            case ROWS -> of(((Rows) field).item());
        };
    }

    private static Set<ValueKind> ofLeaf(Leaf leaf) {
        return switch (leaf.type()) {
            case NUMBER -> Set.of(ValueKind.NUMBER);
            case BOOLEAN -> Set.of(ValueKind.TRUTH);
            case TEXT -> Set.of(ofFormat(leaf.limits().format()));
            case CHOICE, CHOICES -> ofOptions(leaf);
            case FILE, FILES -> Set.of(ValueKind.OBJECT);
        };
    }

    private static ValueKind ofFormat(String format) {
        return switch (format) {
            case "date" -> ValueKind.DATE;
            case "year-month" -> ValueKind.MONTH;
            case "local-time" -> ValueKind.TIME;
            case "se-personnummer" -> ValueKind.PERSONNUMMER;
            default -> ValueKind.TEXT;
        };
    }

    /** The codes of a list that the host has are texts. */
    private static Set<ValueKind> ofOptions(Leaf leaf) {
        List<ValueKind> kinds = leaf.choices().stream()
                .map(option -> ValueKind.of(option.value()))
                .toList();
        return kinds.isEmpty() ? Set.of(ValueKind.TEXT) : kinds.stream().collect(Collectors.toSet());
    }
}
