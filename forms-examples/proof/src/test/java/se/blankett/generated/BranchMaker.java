package se.blankett.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.blankett.json.Json;

/** Adds what opens questions, and what requires them, to an object. A condition looks at what stands before it only. */
final class BranchMaker {
    private final Chance chance;
    private final Supplier<Question> questions;

    /** @param questions makes questions that nothing declares yet */
    BranchMaker(Chance chance, Supplier<Question> questions) {
        this.chance = chance;
        this.questions = questions;
    }

    /**
     * Adds branches to the schema.
     *
     * @param required names of the object that are always required; more may be added
     * @return those that a person may be asked for: the declared ones, and those that are opened
     */
    List<Question> add(Map<String, Object> schema, List<Object> required, List<Question> declared, int size) {
        List<Question> known =
                new ArrayList<>(declared.stream().filter(Question::isAnswerable).toList());
        List<Object> all = new ArrayList<>();
        int count = known.isEmpty() ? 0 : chance.from(0, Math.min(3, size));
        for (int i = 0; i < count; i++) {
            all.add(branch(known, declared));
        }
        boolean beside = !all.isEmpty() && chance.oneIn(3);
        if (beside && all.size() == 1) { // what is in "allOf" is asked before it
            schema.putAll(se.blankett.json.Json.object((Map<?, ?>) all.remove(0)));
        }
        if (!all.isEmpty()) {
            schema.put("allOf", all);
        }
        if (!known.isEmpty() && chance.oneIn(4)) {
            addDependent(schema, known, declared);
        }
        if (size > 1 && chance.oneIn(4)) {
            addKinds(schema, required);
        }
        return known;
    }

    /** At least one of two has to be answered: both on one page, since that is told at the first. */
    void addEither(Map<String, Object> schema, List<Object> required, List<Question> declared) {
        List<String> free = declared.stream()
                .filter(each -> each.isAnswerable() && !required.contains(each.name()))
                .map(Question::name)
                .toList();
        if (free.size() > 1 && chance.oneIn(3)) {
            schema.put("anyOf", List.of(needs(free.get(0)), needs(free.get(1))));
        }
    }

    private static Map<String, Object> needs(String name) {
        return Schema.of("required", List.of(name));
    }

    /**
     * @param known what a condition may look at; what is opened is added
     * @param beside what may be required besides
     */
    private Map<String, Object> branch(List<Question> known, List<Question> beside) {
        Question looked = chance.of(known);
        Map<String, Object> branch = Schema.of("if", new TestMaker(chance).of(looked));
        List<Question> later = after(looked, beside);
        branch.put("then", opened(known, later));
        if (chance.oneIn(3)) {
            branch.put("else", opened(known, List.of()));
        }
        return branch;
    }

    /** Returns those that are answered after it: none where it is none of them. */
    private static List<Question> after(Question looked, List<Question> declared) {
        List<Question> answered =
                declared.stream().filter(Question::isAnswerable).toList();
        int at = answered.indexOf(looked);
        return at < 0 ? List.of() : answered.subList(at + 1, answered.size());
    }

    private Map<String, Object> opened(List<Question> known, List<Question> later) {
        Map<String, Object> schema = Schema.of();
        List<Object> required = new ArrayList<>();
        if (later.isEmpty() || chance.oneIn(2)) {
            Question fresh = questions.get();
            schema.put("properties", Schema.of(fresh.name(), fresh.schema()));
            if (fresh.isAnswerable()) {
                known.add(fresh);
                if (chance.oneIn(2) || fresh.isPreset()) {
                    required.add(fresh.name());
                }
                if (chance.oneIn(4)) {
                    schema.putAll(branch(new ArrayList<>(List.of(fresh)), List.of()));
                }
            }
        } else {
            required.add(chance.of(later).name());
        }
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private void addDependent(Map<String, Object> schema, List<Question> known, List<Question> declared) {
        Question looked = chance.of(known);
        List<Question> later = after(looked, declared);
        if (later.isEmpty() || chance.oneIn(2)) {
            Question fresh = questions.get();
            Map<String, Object> opened = Schema.of("properties", Schema.of(fresh.name(), fresh.schema()));
            if (fresh.isPreset()) {
                opened.put("required", List.of(fresh.name()));
            }
            schema.put("dependentSchemas", Schema.of(looked.name(), opened));
        } else {
            schema.put(
                    "dependentRequired",
                    Schema.of(looked.name(), List.of(chance.of(later).name())));
        }
    }

    /** A question whose answer chooses among branches, each with questions of its own. */
    private void addKinds(Map<String, Object> schema, List<Object> required) {
        String name = questions.get().name();
        List<Object> branches = new ArrayList<>();
        List<Object> kinds = List.<Object>of("ett", "två", "tre").subList(0, chance.from(2, 3));
        for (Object kind : kinds) {
            Map<String, Object> properties = Schema.of(name, Schema.of("const", kind));
            List<Object> needed = new ArrayList<>(List.of(name));
            Question fresh = questions.get();
            properties.put(fresh.name(), fresh.schema());
            if (fresh.isPreset() || (fresh.isAnswerable() && chance.oneIn(2))) {
                needed.add(fresh.name());
            }
            branches.add(Schema.of("properties", properties, "required", needed));
        }
        schema.put("oneOf", branches);
        Map<String, Object> properties =
                new LinkedHashMap<>(Json.object((Map<?, ?>) schema.getOrDefault("properties", Map.of())));
        properties.put(name, Schema.of("title", "Vilket slag " + name, "enum", kinds));
        schema.put("properties", properties);
        required.add(name);
    }
}
