package se.blankett.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of one value while it is written. */
final class Schema {
    private final Kind kind;
    private final Limits limits;
    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Map<String, Object> form = new LinkedHashMap<>();
    private final Map<String, Object> errors = new LinkedHashMap<>();
    private final List<String> patterns = new ArrayList<>();
    private final List<TodayRule> rules = new ArrayList<>();

    Schema(Kind kind) {
        this.kind = kind;
        this.limits = new Limits(kind != Kind.NUMBER);
    }

    Kind kind() {
        return kind;
    }

    /** Returns the limits of the number, or of the count of characters or items. */
    Limits limits() {
        return limits;
    }

    void put(String keyword, Object value) {
        members.put(keyword, value);
    }

    void putForm(String member, Object value) {
        form.put(member, value);
    }

    /** Adds words for when the keyword is not kept; the first stand. */
    void putError(String keyword, String words) {
        errors.putIfAbsent(keyword, words);
    }

    void addPattern(String pattern) {
        patterns.add(pattern);
    }

    /** Adds a rule about the value, which stands on the object that has it. */
    void addRule(TodayRule rule) {
        rules.add(rule);
    }

    List<TodayRule> rules() {
        return List.copyOf(rules);
    }

    /** Returns the whole, in the order in which people write it. */
    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        String type = type();
        if (!type.isEmpty()) {
            json.put("type", type);
        }
        json.putAll(members);
        writeLimits(json);
        writePatterns(json);
        Map<String, Object> x = new LinkedHashMap<>(form);
        if (!errors.isEmpty()) {
            x.put("errors", errors);
        }
        if (!x.isEmpty()) {
            json.put("x-form", x);
        }
        return json;
    }

    private String type() {
        return switch (kind) {
            case TEXT, DATE, FORMATTED -> "string";
            case CHOICE -> "";
            case BOOLEAN -> "boolean";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case LIST -> "array";
            case OBJECT -> "object";
        };
    }

    private void writeLimits(Map<String, Object> json) {
        switch (kind) {
            case INTEGER, NUMBER -> limits.write(json);
            case TEXT -> limits.write(json, "minLength", "maxLength");
            case LIST -> limits.write(json, "minItems", "maxItems");
            case DATE, FORMATTED, CHOICE, BOOLEAN, OBJECT -> {
                // nothing of these is counted
            }
        }
    }

    /** The keyword has room for one. */
    private void writePatterns(Map<String, Object> json) {
        if (!patterns.isEmpty()) {
            json.put("pattern", patterns.get(0));
        }
        if (patterns.size() > 1) {
            json.put(
                    "allOf",
                    patterns.stream()
                            .skip(1)
                            .<Object>map(pattern -> Map.of("pattern", pattern))
                            .toList());
        }
    }
}
