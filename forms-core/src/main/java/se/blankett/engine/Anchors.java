package se.blankett.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import se.blankett.form.Pointer;

/** Every {@code $anchor} of a document (JSON Schema Core 2020-12, section 8.2.2). Stateless: safe to share between threads. */
public final class Anchors {
    /** A place that is the same in a URI. */
    private static final Pattern PLAIN = Pattern.compile("[\\w/$.~-]*");

    private Anchors() {}

    /** Returns the places of the schemas by their anchors; of several with one anchor the first. */
    public static Map<String, Pointer> of(Map<String, Object> document) {
        Map<String, Pointer> places = new HashMap<>();
        add(document, Pointer.ROOT, places);
        return places;
    }

    private static void add(Map<String, Object> schema, Pointer at, Map<String, Pointer> places) {
        if (schema.get("$anchor") instanceof String anchor) {
            places.putIfAbsent(anchor, at);
        }
        Subschemas.of(schema).forEach((below, child) -> add(child, at.resolve(below), places));
    }

    /** Returns the document with places in the stead of anchors: the engine looks through all of it for each of these. */
    static Map<String, Object> led(Map<String, Object> document) {
        Map<String, Pointer> places = of(document);
        return places.isEmpty() ? document : led(document, places);
    }

    private static Map<String, Object> led(Map<String, Object> schema, Map<String, Pointer> places) {
        Map<String, Object> led = Subschemas.map(schema, (at, child) -> led(child, places));
        if (led.get("$ref") instanceof String ref && ref.startsWith("#")) {
            Pointer place = places.get(ref.substring(1));
            if (place != null && PLAIN.matcher(place.text()).matches()) {
                led.put("$ref", "#" + place);
            }
        }
        return led;
    }
}
