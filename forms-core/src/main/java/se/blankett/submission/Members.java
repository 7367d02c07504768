package se.blankett.submission;

import java.util.List;
import java.util.Map;
import se.blankett.json.Json;
import se.blankett.text.ShownText;

/**
 * The members of an object in a stored submission. Asking for what is missing throws an IllegalArgumentException, for
 * what is of another type a ClassCastException.
 */
record Members(Map<String, Object> json) {
    String text(String name) {
        return (String) member(name);
    }

    /** Nothing is not written. */
    String textOrNone(String name) {
        return json.containsKey(name) ? text(name) : "";
    }

    int number(String name) {
        return ((Number) member(name)).intValue();
    }

    /** A text in the submission's own language is written as it is, another with its language, and its pieces where it stands in several. */
    ShownText shown(String name) {
        return shownText(json.getOrDefault(name, ""));
    }

    /** Nothing is not written. */
    List<ShownText> shownTexts(String name) {
        return ((List<?>) json.getOrDefault(name, List.of()))
                .stream().map(Members::shownText).toList();
    }

    private static ShownText shownText(Object value) {
        if (value instanceof String text) {
            return ShownText.of(text);
        }
        Members members = new Members(Json.object((Map<?, ?>) value));
        return new ShownText(members.text("text"), members.text("lang"), members.shownTexts("pieces"));
    }

    Members object(String name) {
        return new Members(Json.object((Map<?, ?>) member(name)));
    }

    List<Members> objects(String name) {
        return ((List<?>) member(name))
                .stream()
                        .map(item -> new Members(Json.object((Map<?, ?>) item)))
                        .toList();
    }

    /** Nothing is not written. */
    List<String> texts(String name) {
        return ((List<?>) json.getOrDefault(name, List.of()))
                .stream().map(String.class::cast).toList();
    }

    private Object member(String name) {
        Object value = json.get(name);
        if (value == null) {
            throw new IllegalArgumentException("submission: member " + name + " is missing");
        }
        return value;
    }

    static void put(Map<String, Object> json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }

    static void put(Map<String, Object> json, String name, ShownText text) {
        if (!text.isEmpty() || !text.lang().isEmpty()) {
            json.put(name, json(text));
        }
    }

    static Object json(ShownText text) {
        if (text.lang().isEmpty()) {
            return text.text();
        }
        return text.pieces().isEmpty()
                ? Map.of("text", text.text(), "lang", text.lang())
                : Map.of("text", text.text(), "lang", text.lang(), "pieces", json(text.pieces()));
    }

    static List<Object> json(List<ShownText> texts) {
        return List.copyOf(texts.stream().map(Members::json).toList());
    }
}
