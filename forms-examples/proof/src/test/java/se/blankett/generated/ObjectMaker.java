package se.blankett.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.generated.Question.Kind;

/** Makes objects: questions, groups, rows, and conditions between them. */
final class ObjectMaker {
    private static final int DEEPEST = 3;

    /** Enough for several conditions in a row. */
    private static final int LARGE = 8;

    private final Chance chance;
    private final Names names;
    private final LeafMaker leaves;
    private final Facets facets;

    ObjectMaker(Chance chance) {
        this.chance = chance;
        this.names = new Names(chance);
        this.leaves = new LeafMaker(chance);
        this.facets = new Facets(chance);
    }

    /**
     * An object.
     *
     * @param questions those that are always asked
     * @param all the names of all that may be asked, in the order of the document
     */
    record Made(Map<String, Object> schema, List<Question> questions, List<String> all) {}

    /**
     * @param size how much is in it
     * @param depth how many objects and rows it stands in
     */
    Made make(int size, int depth) {
        List<Question> questions = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        int count = chance.from(1, Math.max(1, size));
        for (int i = 0; i < count; i++) {
            questions.add(question(taken, size, depth));
        }
        if (depth > 0 && questions.stream().noneMatch(Question::isAnswerable)) {
            questions.set(0, answerable(questions.get(0)));
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        questions.forEach(question -> properties.put(question.name(), question.schema()));
        Map<String, Object> schema = Schema.of("type", "object", "properties", properties);
        List<Object> required = new ArrayList<>(questions.stream()
                .filter(question -> question.isAnswerable() && (chance.oneIn(2) || question.isPreset()))
                .map(Question::name)
                .toList());
        BranchMaker branches = new BranchMaker(chance, () -> question(taken, 1, depth + 1));
        List<Question> asked = branches.add(schema, required, questions, size);
        if (chance.oneIn(2)) {
            String computed = "u" + names.number();
            if (new RuleMaker(chance).add(schema, questions, asked, computed)) {
                taken.add(computed);
            }
        }
        if (depth > 0) {
            branches.addEither(schema, required, questions);
        }
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (chance.oneIn(4)) {
            schema.put("unevaluatedProperties", false);
        }
        return new Made(schema, questions, List.copyOf(taken));
    }

    private Question question(List<String> taken, int size, int depth) {
        String name = names.next(taken);
        taken.add(name);
        boolean nested = size > 2 && depth < DEEPEST;
        int kind = chance.from(nested ? 0 : 6, 17);
        Question made = switch (kind) {
            case 0, 1 -> group(name, size, depth);
            case 2, 3 -> rows(name, size, depth);
            case 4 -> new TableMaker(chance, leaves).make(name);
            case 5 -> new PointMaker(chance).make(name);
            case 6 -> list(name);
            default -> leaves.make(name);
        };
        return facets.add(made, names.number());
    }

    /** In a group or a row there is something to do. */
    private static Question answerable(Question question) {
        Map<String, Object> schema = new LinkedHashMap<>(question.schema());
        schema.keySet().removeAll(List.of("readOnly", "deprecated"));
        return new Question(question.name(), schema, Kind.ANY, List.of(), List.of());
    }

    private Question group(String name, int size, int depth) {
        Made inner = make(size / 2, depth + 1);
        Map<String, Object> schema = inner.schema();
        if (chance.oneIn(3) && !inner.all().contains("")) { // no block is called so
            Schema.object(schema, "x-form").put("layout", new Blocks(chance, names).of(inner.all()));
        }
        return new Question(name, schema, Kind.GROUP, List.of(), inner.questions());
    }

    private Question rows(String name, int size, int depth) {
        Made inner = make(size / 2, depth + 1);
        Map<String, Object> schema = Schema.of("type", "array", "items", inner.schema());
        if (chance.oneIn(2)) {
            schema.putAll(Schema.of("minItems", chance.from(0, 2)));
        }
        if (chance.oneIn(2)) {
            schema.putAll(Schema.of("maxItems", chance.from(2, 4)));
        }
        if (chance.oneIn(2)) {
            schema.put("x-form", Schema.of("item", Schema.of("title", "Rad", "summary", "Rad")));
        }
        return new Question(name, schema, Kind.ROWS, List.of(), inner.questions());
    }

    /** Rows in rows, where what is asked in an inner one hangs on its own answers. */
    Question deep() {
        Question name = leaves.single("f" + names.number());
        Question inner = rows("f" + names.number(), LARGE, DEEPEST - 1);
        Map<String, Object> properties = Schema.of(name.name(), name.schema(), inner.name(), inner.schema());
        Map<String, Object> row =
                Schema.of("type", "object", "properties", properties, "required", List.of(name.name()));
        Map<String, Object> schema = Schema.of("type", "array", "items", row, "minItems", 1, "maxItems", 3);
        return new Question("f" + names.number(), schema, Kind.ROWS, List.of(), List.of(name, inner));
    }

    /** Rows of one answer each, or rows of such rows. */
    private Question list(String name) {
        Map<String, Object> single = leaves.single(name).schema();
        Map<String, Object> items =
                chance.oneIn(3) ? Schema.of("type", "array", "items", single, "maxItems", chance.from(1, 3)) : single;
        Map<String, Object> schema = Schema.of("type", "array", "items", items, "maxItems", chance.from(1, 3));
        if (chance.oneIn(2)) {
            schema.putAll(Schema.of("minItems", 1));
        }
        return Question.of(name, schema, Kind.LIST, List.of());
    }

    List<Object> blocks(List<String> fields) {
        return new Blocks(chance, names).of(fields);
    }
}
