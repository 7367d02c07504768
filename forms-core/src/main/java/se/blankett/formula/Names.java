package se.blankett.formula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Expression;
import se.blankett.form.Pointer;

/** Looks up what a formula reads. */
@FunctionalInterface
public interface Names {
    /**
     * Returns what the names of an expression mean for some answers.
     *
     * @param object the place of the object that it stands on
     */
    static Names of(Expression expression, Pointer object, Map<String, Object> answers) {
        return new Answered(expression, object, answers, ".");
    }

    /**
     * Returns the value of a name, the first of a path, as JSON has it: a map, a list, a text, a {@code BigDecimal} or a
     * {@code Boolean}; nothing where there is no answer.
     */
    Optional<Object> valueOf(String name);

    /**
     * Returns the rows of a table whose rows are properties, where the last name of the path is a column of it; else none.
     */
    default List<String> rowsOf(List<String> path) {
        return List.of();
    }

    /** Returns what stands before the decimals of a number that is put into a text: {@code ","} in Swedish. */
    default String decimal() {
        return ".";
    }
}
