package se.blankett.parse;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.json.Json;

/**
 * Finds an {@code if} that looks at a property without requiring it. {@code properties} says nothing about what is not
 * there (JSON Schema Core 2020-12, section 10.3.2.1), so it would hold before the question is answered.
 */
final class VacuousTest {
    private final Documents documents;
    private final Problems problems;

    VacuousTest(Documents documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
    }

    void check(SchemaNode test) {
        Map<String, SchemaNode> tested = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        gather(test, tested, required);
        if (!required.containsAll(tested.keySet())) {
            String mended = Json.pretty(requiring(test, tested.keySet()));
            tested.keySet().stream().filter(name -> !required.contains(name)).forEach(name -> tell(test, name, mended));
        }
        tested.values().forEach(this::check);
    }

    private void tell(SchemaNode test, String name, String mended) {
        problems.lint(
                test,
                "condition.notRequired",
                "the condition holds while \"" + name + "\" is not answered",
                "add \"" + name + "\" to 'required' beside its 'properties'",
                mended);
    }

    /** The same test, which holds only with an answer: what it says about the names is said nowhere else. */
    private static Map<String, Object> requiring(SchemaNode test, Set<String> names) {
        Map<String, Object> mended = new LinkedHashMap<>(test.map());
        Set<Object> required = new LinkedHashSet<>(test.list("required"));
        required.addAll(names);
        mended.put("required", List.copyOf(required));
        return mended;
    }

    /** What is said about the object itself, also by a reference or {@code allOf}. */
    private void gather(SchemaNode test, Map<String, SchemaNode> tested, Set<String> required) {
        tested.putAll(test.named("properties"));
        required.addAll(test.texts("required"));
        documents.target(test).ifPresent(target -> gather(target, tested, required));
        test.children("allOf").forEach(all -> gather(all, tested, required));
    }
}
