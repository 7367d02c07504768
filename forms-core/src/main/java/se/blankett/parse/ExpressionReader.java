package se.blankett.parse;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Expression;
import se.blankett.form.Pointer;
import se.blankett.formula.Formula;
import se.blankett.formula.FormulaException;
import se.blankett.formula.Read;
import se.blankett.report.Nearest;

/** Reads a formula, and leads its names to what they mean: in the object that it stands on, outwards, then parameters. */
final class ExpressionReader {
    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    private final FieldNames names;
    private final Map<String, Object> parameters;
    private final Problems problems;

    ExpressionReader(FieldNames names, Map<String, Object> parameters, Problems problems) {
        this.names = names;
        this.parameters = parameters;
        this.problems = problems;
    }

    /**
     * Returns the expression, or empty where its author is told what is wrong.
     *
     * @param place where it stands in the schema
     * @param base the object that it stands on
     */
    Optional<Expression> read(SchemaNode place, String text, Pointer base) {
        try {
            return read(place, Formula.of(text), base);
        } catch (FormulaException e) {
            problems.error(
                    place,
                    "formula.unreadable",
                    "the formula cannot be read: " + e.getMessage(),
                    e.function().isEmpty() ? "mend it" : Nearest.fix(e.function(), Formula.functions()));
            return Optional.empty();
        }
    }

    private Optional<Expression> read(SchemaNode place, Formula formula, Pointer base) {
        Map<String, Pointer> places = new HashMap<>();
        Map<String, Object> values = new HashMap<>();
        Set<Pointer> reads = new LinkedHashSet<>();
        boolean known = true;
        for (Read read : formula.reads()) {
            String first = read.names().get(0);
            Optional<Pointer> start = names.find(first, base);
            if (start.isPresent()) {
                places.put(first, start.get());
                known &= follow(place, read, start.get(), reads);
            } else {
                known &= findParameter(place, read, base, values);
            }
        }
        return known ? Optional.of(new Expression(formula.toString(), base, places, values, reads)) : Optional.empty();
    }

    private boolean findParameter(SchemaNode place, Read read, Pointer base, Map<String, Object> values) {
        String name = read.names().get(0);
        Object value = parameters.get(name);
        if (value == null || read.names().size() > 1) {
            reportUnknown(place, name, value == null ? names.around(base) : Set.of());
            return false;
        }
        values.put(name, value);
        return true;
    }

    private boolean follow(SchemaNode place, Read read, Pointer start, Set<Pointer> reads) {
        Pointer at = start;
        for (String name : read.names().subList(1, read.names().size())) {
            Pointer object = names.object(at);
            if (!names.members(object).contains(name)) {
                reportUnknown(place, name, names.members(object));
                return false;
            }
            at = object.child(name);
        }
        reads.add(at);
        boolean many = names.isMany(at, start);
        if (read.single() && (many || names.isObject(at))) {
            reportMany(place, read, many);
            return false;
        }
        return true;
    }

    private void reportUnknown(SchemaNode place, String name, Set<String> known) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(parameters.keySet());
        boolean literal = LITERALS.contains(name.toLowerCase(Locale.ROOT));
        problems.error(
                place,
                "formula.unknownName",
                "the formula reads \"" + name + "\", which is no property and no parameter",
                literal
                        ? "write a yes or no question alone: name, or !name; and PRESENT(name) for whether it is answered"
                        : Nearest.fix(name, all));
    }

    private void reportMany(SchemaNode place, Read read, boolean many) {
        problems.error(
                place,
                "formula.manyValues",
                "\"" + read + "\" is " + (many ? "many values" : "an object") + ", where the formula needs one value",
                many
                        ? "put it into " + String.join(", ", List.of("SUM", "COUNT", "MIN", "MAX")) + " or CONTAINS"
                        : "name a property of it");
    }
}
