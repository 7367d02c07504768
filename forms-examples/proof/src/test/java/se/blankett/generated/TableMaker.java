package se.blankett.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.generated.Question.Kind;

/** Makes tables: of rows that people add, and of rows that are always the same. */
final class TableMaker {
    private final Chance chance;
    private final LeafMaker leaves;

    TableMaker(Chance chance, LeafMaker leaves) {
        this.chance = chance;
        this.leaves = leaves;
    }

    Question make(String name) {
        Map<String, Object> row = row();
        return chance.oneIn(2) ? free(name, row) : fixed(name, row);
    }

    /** The first column has to be filled in: a row that is there for nothing would be no answer. */
    private Map<String, Object> row() {
        Map<String, Object> columns = new LinkedHashMap<>();
        int count = chance.from(1, 4);
        for (int i = 0; i < count; i++) {
            Question leaf = leaves.cell("k" + i);
            columns.put(leaf.name(), titled(leaf.schema(), "Kolumn " + i));
        }
        List<Object> required = new ArrayList<>(List.of("k0"));
        return Schema.of("type", "object", "properties", columns, "required", required);
    }

    private static Map<String, Object> titled(Map<String, Object> schema, String title) {
        Map<String, Object> titled = Schema.of("title", title);
        titled.putAll(schema);
        return titled;
    }

    private Question free(String name, Map<String, Object> row) {
        Map<String, Object> schema = Schema.of("type", "array", "items", row, "maxItems", chance.from(2, 5));
        if (chance.oneIn(2)) {
            schema.putAll(Schema.of("minItems", chance.from(1, 2)));
        }
        Map<String, Object> item = Schema.of("title", "Rad");
        if (chance.oneIn(3)) {
            item.put("unique", List.of("k0"));
        }
        schema.put("x-form", Schema.of("widget", "table", "item", item));
        return new Question(name, schema, Kind.ROWS, List.of(), List.of(any("k0", row)));
    }

    private Question fixed(String name, Map<String, Object> row) {
        Map<String, Object> rows = new LinkedHashMap<>();
        List<Object> required = new ArrayList<>();
        List<Question> inner = new ArrayList<>();
        int count = chance.from(2, 3);
        for (int i = 0; i < count; i++) {
            rows.put("r" + i, titled(new LinkedHashMap<>(row), "Rad " + i));
            inner.add(new Question("r" + i, row, Kind.GROUP, List.of(), List.of(any("k0", row))));
            if (chance.oneIn(2)) {
                required.add("r" + i);
            }
        }
        Map<String, Object> schema = Schema.of("type", "object", "properties", rows, "required", required);
        schema.put("x-form", Schema.of("widget", "table"));
        return new Question(name, schema, Kind.GROUP, List.of(), inner);
    }

    private static Question any(String name, Map<String, Object> row) {
        return Question.of(name, row, Kind.ANY, List.of());
    }
}
