package se.blankett.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import se.blankett.engine.Subschemas;
import se.blankett.form.Pointer;
import se.blankett.form.TextMembers;
import se.blankett.json.Json;

/** Goes through every text of a document that people read, and changes it. */
final class FormTexts {
    private static final Set<String> SCHEMA_TEXTS = Set.of("title", "description");

    private final BiFunction<String, Pointer, String> change;

    /** @param change what a text becomes, given its place; blank ones are left out */
    FormTexts(BiFunction<String, Pointer, String> change) {
        this.change = change;
    }

    Document apply(Document document) {
        return document.withTree(schema(document.tree(), Pointer.ROOT));
    }

    private Map<String, Object> schema(Map<String, Object> schema, Pointer at) {
        Map<String, Object> changed = Subschemas.map(schema, (below, child) -> schema(child, at.resolve(below)));
        changed.replaceAll((keyword, value) -> {
            if (keyword.equals("x-form") && value instanceof Map<?, ?> form) {
                return members(Json.object(form), at.child(keyword));
            }
            return SCHEMA_TEXTS.contains(keyword) ? text(value, at.child(keyword)) : value;
        });
        return changed;
    }

    private Map<String, Object> members(Map<String, Object> form, Pointer at) {
        Map<String, Object> changed = new LinkedHashMap<>(form);
        changed.replaceAll((member, value) -> {
            Pointer place = at.child(member);
            if (TextMembers.hasTextsOnly(member)) {
                return each(value, place, this::text);
            }
            if (TextMembers.hasNoTexts(member)) {
                return value;
            }
            return TextMembers.isText(member) && value instanceof String ? text(value, place) : inside(value, place);
        });
        return changed;
    }

    private Object inside(Object value, Pointer at) {
        if (value instanceof Map<?, ?> map) {
            return members(Json.object(map), at);
        }
        return value instanceof List<?> ? each(value, at, this::inside) : value;
    }

    private static Object each(Object value, Pointer at, BiFunction<Object, Pointer, Object> change) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> changed = Json.object(map);
            changed.replaceAll((name, member) -> change.apply(member, at.child(name)));
            return changed;
        }
        if (value instanceof List<?> list) {
            List<Object> changed = new ArrayList<>(list.size());
            list.forEach(item -> changed.add(change.apply(item, at.child(changed.size()))));
            return changed;
        }
        return value;
    }

    private Object text(Object value, Pointer at) {
        return value instanceof String text && !text.isBlank() ? change.apply(text, at) : value;
    }
}
