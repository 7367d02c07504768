package se.blankett.formula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Expression;
import se.blankett.form.Pointer;

/**
 * What the names of an expression mean for some answers.
 *
 * @param object the place of the object that it stands on
 * @param decimal what stands before the decimals of a number in a text
 */
record Answered(Expression expression, Pointer object, Map<String, Object> answers, String decimal) implements Names {
    @Override
    public Optional<Object> valueOf(String name) {
        return Optional.ofNullable(expression.parameters().get(name))
                .or(() -> expression.placeOf(name, object).evaluate(answers));
    }

    @Override
    public List<String> rowsOf(List<String> path) {
        return expression.columns().getOrDefault(path, List.of());
    }
}
