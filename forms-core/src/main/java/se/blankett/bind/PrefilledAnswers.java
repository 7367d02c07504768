package se.blankett.bind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.json.Json;
import se.blankett.submission.Prefill;

/** What a host knows, as answers: an object as a whole, and what is said of its questions one by one over it. */
final class PrefilledAnswers {
    private final Prefill prefill;

    PrefilledAnswers(Prefill prefill) {
        this.prefill = prefill;
    }

    Map<String, Object> of(Group group) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Field field : group.fields()) {
            valueOf(field).ifPresent(value -> answers.put(field.name(), value));
        }
        return answers;
    }

    private Optional<Object> valueOf(Field field) {
        String key = field.facets().prefill();
        Optional<Object> own =
                key.isEmpty() ? Optional.empty() : prefill.value(key).map(PrefilledAnswers::plain);
        if (!(field instanceof Group group)) {
            return own;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        own.filter(Map.class::isInstance).ifPresent(whole -> object.putAll(Json.object((Map<?, ?>) whole)));
        object.putAll(of(group));
        return object.isEmpty() ? Optional.empty() : Optional.of(object);
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || value == Json.NULL;
    }

    /** Every number is exact, and what Java has a type for is written as JSON has it. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((name, member) -> {
                if (!isNothing(member)) {
                    object.put(String.valueOf(name), plain(member));
                }
            });
            return object;
        }
        if (value instanceof Collection<?> list) {
            List<Object> plain = new ArrayList<>();
            list.forEach(item -> plain.add(isNothing(item) ? Json.NULL : plain(item)));
            return plain;
        }
        if (value instanceof Number number) {
            return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        }
        return value instanceof Boolean ? value : value.toString();
    }
}
