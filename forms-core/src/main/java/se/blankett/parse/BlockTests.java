package se.blankett.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** Finds the schemas that stand outside the schema: the {@code if} of a text in {@code pages} or {@code layout}. */
final class BlockTests {
    private BlockTests() {}

    /** Returns them by their places below the schema: {@code /x-form/layout/1/if}. */
    static Map<Pointer, Map<String, Object>> of(Map<String, Object> schema) {
        Map<Pointer, Map<String, Object>> found = new LinkedHashMap<>();
        if (schema.get("x-form") instanceof Map<?, ?> form) {
            Pointer at = Pointer.ROOT.child("x-form");
            add(form.get("layout"), at.child("layout"), found);
            add(form.get("pages"), at.child("pages"), found);
        }
        return found;
    }

    /** Pages and sections hold their blocks alike. */
    private static void add(@Nullable Object blocks, Pointer at, Map<Pointer, Map<String, Object>> found) {
        if (!(blocks instanceof List<?> list)) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> block) {
                add(block.get("fields"), at.child(i).child("fields"), found);
                if (block.get("if") instanceof Map<?, ?> test) {
                    found.put(at.child(i).child("if"), Json.members(test));
                }
            }
        }
    }
}
