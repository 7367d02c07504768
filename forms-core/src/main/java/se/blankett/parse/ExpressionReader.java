package se.blankett.parse;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.blankett.form.Expression;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.formula.Compared;
import se.blankett.formula.Formula;
import se.blankett.formula.FormulaException;
import se.blankett.formula.Misuse;
import se.blankett.formula.Operand;
import se.blankett.formula.Read;
import se.blankett.formula.Typing;
import se.blankett.formula.ValueKind;

/** Reads a formula, and leads its names to what they mean: in the object that it stands on, outwards, then parameters. */
final class ExpressionReader {
    private final FieldNames names;
    private final Map<String, Object> parameters;
    private final NameReport unknown;
    private final KindReport kinds;
    private final Problems problems;
    private final Extent extent;

    /** Many formulas may read one answer that has many options. */
    private final Map<Pointer, Set<ValueKind>> kindsOf = new HashMap<>();

    /** @param own the root of the form, which has the parameters */
    ExpressionReader(
            FieldNames names, Map<String, Object> parameters, SchemaNode own, Problems problems, Extent extent) {
        this.extent = extent;
        this.names = names;
        this.parameters = parameters;
        this.problems = problems;
        this.unknown = new NameReport(names, parameters.keySet(), problems);
        this.kinds = new KindReport(own, problems);
    }

    /**
     * Returns what a rule tests, or empty where its author is told what is wrong.
     *
     * @param place where it stands in the schema
     * @param base the object that it stands on
     */
    Optional<Expression> test(SchemaNode place, String text, Pointer base) {
        return read(place, text, base, typing -> kinds.rule(place, text, typing));
    }

    /** Returns what computes the leaf, or empty where its author is told what is wrong. */
    Optional<Expression> compute(SchemaNode place, String text, Leaf leaf) {
        return read(place, text, leaf.pointer().parent(), typing -> kinds.computed(place, leaf, typing));
    }

    private Optional<Expression> read(SchemaNode place, String text, Pointer base, Consumer<Typing> check) {
        extent.addFormula(text, place);
        try {
            Formula formula = Formula.of(text);
            Optional<Expression> read = read(place, formula, base);
            read.ifPresent(expression -> check.accept(typed(place, formula, expression)));
            return read;
        } catch (FormulaException e) {
            unknown.unreadable(place, text, base, e);
            return Optional.empty();
        }
    }

    private Optional<Expression> read(SchemaNode place, Formula formula, Pointer base) {
        Map<String, Pointer> places = new HashMap<>();
        Map<String, Object> values = new HashMap<>();
        Map<List<String>, List<String>> columns = new HashMap<>();
        Set<Pointer> reads = new LinkedHashSet<>();
        boolean known = true;
        for (Read read : formula.reads()) {
            String first = read.names().get(0);
            Optional<Pointer> start = names.find(first, base);
            if (read.names().contains(Pointer.ANY_ROW)) {
                unknown.anyRow(place);
                known = false;
            } else if (start.isPresent()) {
                places.put(first, start.get());
                Optional<Reached> reached = follow(place, formula, read, start.get());
                reached.ifPresent(found -> {
                    extent.addReads(found.places().size(), place);
                    reads.addAll(found.places());
                    if (!found.rows().isEmpty()) {
                        columns.put(found.column(), found.rows());
                    }
                });
                known &= reached.isPresent();
            } else {
                known &= findParameter(place, formula, read, base, values);
            }
        }
        return known
                ? Optional.of(new Expression(formula.toString(), base, places, values, columns, reads))
                : Optional.empty();
    }

    private Typing typed(SchemaNode place, Formula formula, Expression expression) {
        Typing typing = formula.typing(path -> operand(path, expression));
        for (Misuse misuse : typing.misuses()) {
            boolean parameter = !misuse.path().isEmpty()
                    && expression.parameters().containsKey(misuse.path().get(0));
            kinds.misuse(place, formula.toString(), misuse, parameter);
        }
        if (typing.misuses().isEmpty()) {
            for (Compared compared : formula.compared()) {
                fieldOf(compared.path(), expression).ifPresent(field -> kinds.option(place, field, compared.value()));
            }
        }
        return typing;
    }

    private Optional<Field> fieldOf(List<String> path, Expression expression) {
        return reached(path, expression).flatMap(reached -> names.at(reached.first()));
    }

    private Optional<Reached> reached(List<String> path, Expression expression) {
        BiConsumer<String, Set<String>> told = (name, known) -> {}; // it was read before
        return Optional.ofNullable(expression.places().get(path.get(0)))
                .flatMap(start -> new PathReader(names, told).read(new Read(path, false), start));
    }

    private Operand operand(List<String> path, Expression expression) {
        Object parameter = expression.parameters().get(path.get(0));
        if (parameter != null) {
            return new Operand(Set.of(ValueKind.of(parameter)), false, true);
        }
        return reached(path, expression)
                .flatMap(reached ->
                        names.at(reached.first()).map(field -> new Operand(kindsOf(field), reached.many(), false)))
                .orElse(Operand.UNKNOWN);
    }

    private Set<ValueKind> kindsOf(Field field) {
        return kindsOf.computeIfAbsent(field.pointer(), place -> FieldKinds.of(field));
    }

    private boolean findParameter(
            SchemaNode place, Formula formula, Read read, Pointer base, Map<String, Object> values) {
        String name = read.names().get(0);
        Object value = parameters.get(name);
        if (value == null || read.names().size() > 1) {
            unknown.report(place, formula.toString(), name, value == null ? names.around(base) : Set.of());
            return false;
        }
        values.put(name, value);
        return true;
    }

    private Optional<Reached> follow(SchemaNode place, Formula formula, Read read, Pointer start) {
        PathReader paths =
                new PathReader(names, (name, known) -> unknown.report(place, formula.toString(), name, known));
        Optional<Reached> reached = paths.read(read, start);
        boolean object = reached.filter(found -> names.isObject(found.first())).isPresent();
        boolean many = reached.filter(Reached::many).isPresent();
        if (read.single() && (many || object)) {
            reportMany(place, read, many);
            return Optional.empty();
        }
        return reached;
    }

    private void reportMany(SchemaNode place, Read read, boolean many) {
        problems.error(
                place,
                "formula.manyValues",
                "\"" + read + "\" is " + (many ? "many values" : "an object") + ", where the formula needs one value",
                many ? "put it into SUM, COUNT, MIN, MAX or CONTAINS" : "name a property of it");
    }
}
