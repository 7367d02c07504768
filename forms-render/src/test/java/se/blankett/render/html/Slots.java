package se.blankett.render.html;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import se.blankett.render.view.Shown;

/** The texts in view records, wherever they stand. */
final class Slots {
    /** What stands in these has a form of its own: an id, a language tag, an address; never a free text. */
    private static final Set<String> FORMED = Set.of(
            "id",
            "key",
            "describedBy",
            "lang",
            "scheme",
            "type",
            "inputmode",
            "autocomplete",
            "component",
            "href",
            "action",
            "quickExit",
            "change",
            "home",
            "logo",
            "accept",
            "stylesheets",
            "scripts");

    private Slots() {}

    static boolean isFormed(String name) {
        return FORMED.contains(name);
    }

    /** Says whether a value of the type has room for a free text. */
    static boolean hasText(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            Type seen = component.getGenericType();
            Type item = seen instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : seen;
            boolean text = item == String.class && !isFormed(component.getName());
            if (text || (item instanceof Class<?> nested && nested.isRecord() && hasText(nested))) {
                return true;
            }
        }
        return false;
    }

    static List<String> names(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
        }
        return names;
    }

    /** Returns a copy with each text replaced by what the function makes of the name of its slot and of itself. */
    static Object map(Object value, String name, BinaryOperator<String> change) {
        if (value instanceof String text) {
            return change.apply(name, text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> map(item, name, change)).toList();
        }
        if (value instanceof Shown shown) {
            return new Shown(
                    shown.component(), map(shown.view(), "", change), map(shown.state(), "", change), shown.own());
        }
        return value instanceof Record ? copy(value, change) : value;
    }

    private static Object copy(Object value, BinaryOperator<String> change) {
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        try {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                types.add(component.getType());
                values.add(map(component.getAccessor().invoke(value), component.getName(), change));
            }
            return value.getClass()
                    .getDeclaredConstructor(types.toArray(Class<?>[]::new))
                    .newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
