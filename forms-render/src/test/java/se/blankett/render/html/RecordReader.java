package se.blankett.render.html;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.render.view.Phrase;
import se.blankett.render.view.Prose;
import se.blankett.render.view.Prose.Paragraph;
import se.blankett.render.view.Prose.Run;
import se.blankett.render.view.Shown;

/**
 * Reads view records from JSON: a member for each component, and what is missing is empty. A {@code Phrase} or a {@code
 * Prose} may be a text, and what is shown inside is read as its template's first line says.
 */
final class RecordReader {
    private static final Object MISSING = new Object();

    private RecordReader() {}

    static Object read(Header.Slot slot, Optional<Object> json) {
        if (slot.list()) {
            return ((List<?>) json.orElse(List.of()))
                    .stream()
                            .map(item -> value(slot.type().orElseThrow(), item))
                            .toList();
        }
        return slot.type().map(type -> value(type, json.orElse(Map.of()))).orElse("");
    }

    private static Object value(Type type, Object json) {
        if (type instanceof ParameterizedType list) {
            Type item = list.getActualTypeArguments()[0];
            List<?> items = json == MISSING ? List.of() : (List<?>) json;
            return items.stream().map(each -> value(item, each)).toList();
        }
        if (type == String.class) {
            return json == MISSING ? "" : (String) json;
        }
        if (type == boolean.class) {
            return json != MISSING && (Boolean) json;
        }
        if (type == int.class) {
            return json == MISSING ? 0 : ((BigDecimal) json).intValueExact();
        }
        return record((Class<?>) type, json);
    }

    private static Object record(Class<?> type, Object json) {
        if (json instanceof String text && type == Phrase.class) {
            return Phrase.of(text);
        }
        if (json instanceof String text && type == Prose.class) {
            return new Prose(List.of(new Paragraph(List.of(new Run(text, "")))), "");
        }
        Map<?, ?> members = json == MISSING ? Map.of() : (Map<?, ?>) json;
        return type == Shown.class ? shown(members) : components(type, members);
    }

    private static Shown shown(Map<?, ?> members) {
        String component =
                (String) Optional.<Object>ofNullable(members.get("component")).orElse("");
        if (component.isEmpty()) {
            throw new IllegalArgumentException("what is shown must have a component");
        }
        Header header = Header.of(Folders.template(component));
        return new Shown(
                component,
                read(header.view(), Optional.ofNullable(members.get("view"))),
                read(header.state(), Optional.ofNullable(members.get("state"))));
    }

    private static Object components(Class<?> type, Map<?, ?> members) {
        Map<Object, Object> left = new LinkedHashMap<>(members);
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Object json = Optional.<Object>ofNullable(left.remove(component.getName()))
                    .orElse(MISSING);
            types.add(component.getType());
            values.add(value(component.getGenericType(), json));
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + left.keySet());
        }
        try {
            return type.getDeclaredConstructor(types.toArray(Class<?>[]::new)).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
