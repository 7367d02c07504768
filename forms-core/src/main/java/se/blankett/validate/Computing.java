package se.blankett.validate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Expression;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/** Puts computed values into answers from which they were left out. */
final class Computing {
    private final Form form;
    private final Formulas formulas;

    Computing(Form form, Formulas formulas) {
        this.form = form;
        this.formulas = formulas;
    }

    boolean isNeeded() {
        return !formulas.computed().isEmpty();
    }

    /** @param answers what was pruned: maps and lists that nobody else has */
    void fill(Map<String, Object> answers, Asked asked) {
        Map<Pointer, List<Pointer>> places = new HashMap<>();
        asked.computed.forEach((at, leaf) ->
                places.computeIfAbsent(leaf.pointer(), key -> new ArrayList<>()).add(at));
        for (Leaf leaf : formulas.computed()) {
            for (Pointer at : places.getOrDefault(leaf.pointer(), List.of())) {
                leaf.compute().flatMap(expression -> value(leaf, expression, at, answers)).ifPresent(value -> objectAt(
                                at.parent(), answers, asked)
                        .ifPresent(object -> object.put(at.last(), value)));
            }
        }
    }

    private Optional<Object> value(Leaf leaf, Expression expression, Pointer at, Map<String, Object> answers) {
        return formulas.value(expression, at.parent(), answers).value().flatMap(value -> stored(leaf, value));
    }

    /** What is of another kind than the leaf is no value of it. */
    private static Optional<Object> stored(Leaf leaf, Object value) {
        Object stored = value instanceof LocalDate date ? date.toString() : value;
        return switch (leaf.type()) {
            case TEXT -> Optional.of(text(stored)).filter(text -> !text.isBlank()).map(Object.class::cast);
            case NUMBER -> number(stored);
            case BOOLEAN -> Optional.of(stored).filter(Boolean.class::isInstance);
            case CHOICE, CHOICES -> Optional.of(stored);
        };
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** Without an exponent: 1.3E+3 is 1300. */
    private static Optional<Object> number(Object value) {
        return value instanceof BigDecimal number
                ? Optional.of(number.scale() < 0 ? number.setScale(0) : number)
                : Optional.empty();
    }

    /** Returns the object for a value to be put in; empty where nothing is answered in one that may be left out. */
    private Optional<Map<String, Object>> objectAt(Pointer at, Map<String, Object> answers, Asked asked) {
        if (at.isRoot()) {
            return Optional.of(answers);
        }
        Optional<Object> there = at.evaluate(answers);
        if (there.isPresent() || !mayAppear(at, asked)) {
            return there.filter(Map.class::isInstance).map(Computing::mutable);
        }
        return objectAt(at.parent(), answers, asked).map(parent -> {
            Map<String, Object> object = new LinkedHashMap<>();
            parent.put(at.last(), object);
            return object;
        });
    }

    /** What pruning kept it made anew, with text for names. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> mutable(Object object) {
        return (Map<String, Object>) object;
    }

    /** A computed value is no reason to ask for the rest of an object. */
    private boolean mayAppear(Pointer at, Asked asked) {
        boolean group = form.fieldAt(at).filter(Group.class::isInstance).isPresent();
        return group
                && (asked.required.contains(at)
                        || form.fieldAt(at).filter(Computing::isAnswered).isEmpty());
    }

    /** Says whether somebody answers a question in the field. */
    private static boolean isAnswered(Field field) {
        return switch (field.kind()) {
            case LEAF, ROWS -> field.isAnswerable();
            case GROUP ->
                field.isAnswerable() && ((Group) field).fields().stream().anyMatch(Computing::isAnswered);
        };
    }
}
