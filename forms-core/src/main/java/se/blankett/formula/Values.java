package se.blankett.formula;

import com.ezylang.evalex.data.EvaluationValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.blankett.json.Json;

/**
 * Values as formulas see them: a {@code BigDecimal}, a text, a {@code Boolean}, a {@code LocalDate}, a list of these, or
 * {@link #ABSENT}. EvalEx hands them from node to node without looking into them.
 */
final class Values {
    /** There is no answer. */
    static final Object ABSENT = Optional.empty();

    private Values() {}

    static EvaluationValue wrap(Object value) {
        if (value == ABSENT) {
            return EvaluationValue.NULL_VALUE;
        }
        return EvaluationValue.binaryValue(value);
    }

    static Object unwrap(EvaluationValue value) {
        return value.isNullValue() ? ABSENT : value.getValue();
    }

    /** Returns an answer as it stands in JSON as a value; blank text and {@code null} are no answers. */
    static Object ofAnswer(Object answer) {
        boolean absent = answer == Json.NULL || (answer instanceof String text && text.isBlank());
        return absent ? ABSENT : answer;
    }

    static BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw new FaultException(Fault.WRONG_KIND);
    }

    static boolean truth(Object value) {
        if (value instanceof Boolean answer) {
            return answer;
        }
        throw new FaultException(Fault.WRONG_KIND);
    }

    static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new FaultException(Fault.WRONG_KIND);
    }

    /** Returns the values of a list, or the one value; none of what is absent. */
    static List<?> each(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        return value == ABSENT ? List.of() : List.of(value);
    }
}
