package se.blankett.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Functions that take as many values as there are: cells of rows, or several operands. */
final class Lists {
    private Lists() {}

    /** Nothing adds up to 0, and an empty cell counts 0. */
    static Object sum(List<Object> operands) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Object value : all(operands)) {
            sum = Arithmetic.bounded(sum.add(Values.number(value)));
        }
        return sum;
    }

    /** How many are there: rows, cells with an answer, or chosen options. */
    static Object count(List<Object> operands) {
        return BigDecimal.valueOf(all(operands).size());
    }

    static Object min(List<Object> operands) {
        return most(all(operands), order -> order < 0);
    }

    static Object max(List<Object> operands) {
        return most(all(operands), order -> order > 0);
    }

    /** Of no values there is no least and no greatest. */
    private static Object most(List<Object> values, IntPredicate better) {
        Object most = Values.ABSENT;
        for (Object value : values) {
            if (most == Values.ABSENT || better.test(Comparison.compare(value, most))) {
                most = value;
            }
        }
        return most;
    }

    /** Of a list whether it has the value, of a text whether it has the other in it. */
    static Object contains(Object whole, Object part) {
        if (whole instanceof List<?> list) {
            return list.stream().anyMatch(item -> Comparison.equal(item, part));
        }
        return Values.text(whole).contains(Values.text(part));
    }

    /** Length in Unicode code points, as JSON Schema counts it (Validation 2020-12, section 6.3.1); of a list its size. */
    static Object length(Object value) {
        if (value instanceof List<?> list) {
            return BigDecimal.valueOf(list.size());
        }
        String text = Values.text(value);
        return BigDecimal.valueOf(text.codePointCount(0, text.length()));
    }

    private static List<Object> all(List<Object> operands) {
        List<Object> all = new ArrayList<>();
        operands.forEach(operand -> all.addAll(Values.each(operand)));
        return all;
    }
}
