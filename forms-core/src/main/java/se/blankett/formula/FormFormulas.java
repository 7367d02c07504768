package se.blankett.formula;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
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
import se.blankett.form.Rows;
import se.blankett.form.Rule;

/**
 * The formulas of a form, read once; its computed leaves in the order in which one follows from another. Immutable: safe
 * to share between threads.
 */
public final class FormFormulas {
    private final Map<String, Formula> byText = new HashMap<>();
    private final List<Leaf> computed;
    private final Clock clock;
    private final String decimal;

    private FormFormulas(Form form, Clock clock) {
        Map<Pointer, Leaf> leaves = new LinkedHashMap<>();
        gather(form.root(), leaves);
        this.computed = new ComputedOrder(leaves.values()).ordered();
        this.clock = clock;
        this.decimal = decimalIn(form.original());
    }

    /**
     * Reads every formula of the form.
     *
     * @param clock says what day it is; its zone should be Europe/Stockholm
     */
    public static FormFormulas of(Form form, Clock clock) {
        return new FormFormulas(form, clock);
    }

    /** Returns the computed leaves, each after those that it follows from. */
    public List<Leaf> computed() {
        return computed;
    }

    /**
     * Returns what the expression comes to.
     *
     * @param object the place of the object that it stands on
     */
    public Result value(Expression expression, Pointer object, Map<String, Object> answers) {
        Formula formula = byText.get(expression.text());
        if (formula == null) {
            throw new IllegalArgumentException("expression: must be one of the form, was " + expression.text());
        }
        return formula.value(new Answered(expression, object, answers, decimal), LocalDate.now(clock));
    }

    /**
     * Returns the value of a computed leaf as it is stored; nothing where it has none, or one of another kind than the
     * leaf.
     *
     * @param at the place of its answer
     */
    public Optional<Object> computed(Leaf leaf, Pointer at, Map<String, Object> answers) {
        return leaf.compute()
                .flatMap(expression -> value(expression, at.parent(), answers).value())
                .flatMap(value -> stored(leaf, value));
    }

    private Optional<Object> stored(Leaf leaf, Object value) {
        Object stored = value instanceof LocalDate date ? date.toString() : value;
        return switch (leaf.type()) {
            case TEXT ->
                Optional.of(text(stored)).filter(text -> !text.isBlank()).map(Object.class::cast);
            case NUMBER ->
                Optional.of(stored)
                        .filter(BigDecimal.class::isInstance)
                        .map(number -> Rounding.of(leaf, (BigDecimal) number));
            case BOOLEAN -> Optional.of(stored).filter(Boolean.class::isInstance);
            case CHOICE, CHOICES -> Optional.of(stored instanceof BigDecimal number ? Rounding.plain(number) : stored);
            case FILE, FILES -> Optional.empty(); // a file is its bytes, which no formula makes
        };
    }

    private String text(Object value) {
        return value instanceof BigDecimal number ? Rounding.written(number, decimal) : value.toString();
    }

    /** What is stored is of the form's own language, whichever it is read in: a translation changes no answer. */
    private static String decimalIn(String lang) {
        return lang.equals("en") || lang.startsWith("en-") ? "." : ",";
    }

    private void gather(Field field, Map<Pointer, Leaf> leaves) {
        if (field instanceof Leaf leaf) {
            leaf.compute().ifPresent(expression -> {
                leaves.put(leaf.pointer(), leaf);
                read(expression);
            });
        } else if (field instanceof Group group) {
            group.rules().stream().map(Rule::test).forEach(this::read);
            group.fields().forEach(child -> gather(child, leaves));
        } else if (field instanceof Rows rows) {
            gather(rows.item(), leaves);
        }
    }

    private void read(Expression expression) {
        byText.computeIfAbsent(expression.text(), FormFormulas::formula);
    }

    private static Formula formula(String text) {
        try {
            return Formula.of(text);
        } catch (FormulaException e) {
            throw new IllegalArgumentException("formula: must be one that parsing accepted, was " + text, e);
        }
    }
}
