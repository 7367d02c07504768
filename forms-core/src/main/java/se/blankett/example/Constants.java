package se.blankett.example;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.engine.DraftUpgrade;
import se.blankett.form.Condition;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.form.Source;
import se.blankett.json.Json;

/** What a condition compares with: every text, number and pattern that stands in its subschema. Immutable. */
final class Constants {
    /** What no answer is compared with. */
    private static final Set<String> WORDS =
            Set.of("title", "description", "$comment", "examples", "default", "x-form", "required", "type", "format");

    private final Map<String, Object> documents = new HashMap<>();

    Constants(Form form) {
        for (Source source : form.sources()) {
            documents.put(source.uri(), DraftUpgrade.of(source).tree());
        }
    }

    /** Returns the values, in document order. */
    Set<Object> of(Condition condition) {
        Set<Object> found = new LinkedHashSet<>();
        if (condition.kind() == Condition.Kind.PRESENT) {
            return found;
        }
        condition
                .schema()
                .evaluate(documents.getOrDefault(condition.document(), Map.of()))
                .ifPresent(schema -> add(schema, condition.document(), found, new HashSet<>()));
        return found;
    }

    private void add(Object value, String document, Set<Object> found, Set<String> seen) {
        if (value instanceof Map<?, ?> map) {
            Json.object(map).forEach((name, member) -> {
                if (name.equals("$ref") && member instanceof String reference) {
                    follow(reference, document, found, seen);
                }
                if (!WORDS.contains(name) || member instanceof Map) { // a property may be called so
                    add(member, document, found, seen);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(item -> add(item, document, found, seen));
        } else {
            found.add(value);
        }
    }

    /** A reference leads into one of the form's own documents. */
    private void follow(String reference, String document, Set<Object> found, Set<String> seen) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String target = file.isEmpty() ? document : resolved(document, file);
        String place = hash < 0 ? "" : reference.substring(hash + 1);
        if (!documents.containsKey(target) || (!place.isEmpty() && !place.startsWith("/"))) {
            return;
        }
        if (seen.add(target + "#" + place)) {
            Pointer.parse(place)
                    .evaluate(documents.getOrDefault(target, Map.of()))
                    .ifPresent(schema -> add(schema, target, found, seen));
        }
    }

    private static String resolved(String document, String file) {
        try {
            return URI.create(document).resolve(file).toString();
        } catch (IllegalArgumentException e) {
            return file;
        }
    }
}
