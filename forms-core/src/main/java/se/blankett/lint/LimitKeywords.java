package se.blankett.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Keywords that limit an answer, by what they limit (JSON Schema Validation 2020-12, section 6). */
final class LimitKeywords {
    static final List<String> OF_NUMBERS =
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
    static final List<String> OF_TEXTS = List.of("minLength", "maxLength", "pattern");
    static final List<String> OF_ARRAYS = List.of("minItems", "maxItems", "uniqueItems");

    private LimitKeywords() {}

    static Set<String> all() {
        Set<String> all = new TreeSet<>(OF_NUMBERS);
        all.addAll(OF_TEXTS);
        all.addAll(OF_ARRAYS);
        return all;
    }
}
