package se.blankett.formula;

import com.ezylang.evalex.data.DataAccessorIfc;
import com.ezylang.evalex.data.EvaluationValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a formula sees while it runs: answers, and the day. */
final class Scope implements DataAccessorIfc {
    private final Names names;
    private final LocalDate today;

    Scope(Names names, LocalDate today) {
        this.names = names;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** Returns the number as it stands in a text: {@code 12,5}. */
    String written(BigDecimal number) {
        return Rounding.written(number, names.decimal());
    }

    /** Returns what stands at the path: below rows a list of all that is answered there. */
    Object at(List<String> path) {
        Object value = names.valueOf(path.get(0)).map(Values::ofAnswer).orElse(Values.ABSENT);
        for (int i = 1; i < path.size(); i++) {
            List<String> rows = names.rowsOf(path.subList(0, i + 1));
            value = rows.isEmpty() ? member(value, path.get(i)) : column(value, rows, path.get(i));
        }
        return value instanceof List<?> list ? answered(list) : value;
    }

    /** What stands in one column of a table whose rows are properties; of several tables that of all. */
    private static Object column(Object table, List<String> rows, String name) {
        List<Object> cells = new ArrayList<>();
        for (String row : rows) {
            cells.addAll(Values.each(member(member(table, row), name)));
        }
        return cells;
    }

    private static Object member(Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return Optional.<Object>ofNullable(map.get(name))
                    .map(Values::ofAnswer)
                    .orElse(Values.ABSENT);
        }
        if (!(value instanceof List<?> list)) {
            return Values.ABSENT;
        }
        List<Object> members = new ArrayList<>();
        list.forEach(row -> members.addAll(Values.each(member(row, name))));
        return members;
    }

    private static List<Object> answered(List<?> list) {
        List<Object> answered = new ArrayList<>(list);
        answered.removeIf(item -> Values.ofAnswer(item) == Values.ABSENT);
        return answered;
    }

    /** Never asked: paths were taken out of the tree. */
    @Override
    public EvaluationValue getData(String name) {
        return EvaluationValue.NULL_VALUE;
    }

    @Override
    public void setData(String name, EvaluationValue value) {
        throw new UnsupportedOperationException("answers are only read");
    }
}
