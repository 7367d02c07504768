package se.blankett.generated;

import java.util.List;
import java.util.Map;

/** Makes what stands in {@code if}. */
final class TestMaker {
    private final Chance chance;

    TestMaker(Chance chance) {
        this.chance = chance;
    }

    Map<String, Object> of(Question question) {
        Map<String, Object> test = answered(question);
        return chance.oneIn(6) ? Schema.of("not", test) : test;
    }

    private Map<String, Object> answered(Question question) {
        Map<String, Object> inner = value(question);
        Map<String, Object> test = Schema.of();
        if (!inner.isEmpty()) {
            test.put("properties", Schema.of(question.name(), inner));
        }
        test.put("required", List.of(question.name()));
        return test;
    }

    private Map<String, Object> value(Question question) {
        return switch (question.kind()) {
            case CHOICE -> choice(question.values());
            case CHOICES -> Schema.of("contains", choice(question.values()));
            case NUMBER -> Schema.of("minimum", question.values().get(0));
            case ANY, FILE, LIST, NONE -> Schema.of();
            case GROUP -> within(question.inner());
            case ROWS -> rows(question.inner());
        };
    }

    private Map<String, Object> choice(List<Object> values) {
        return switch (chance.from(0, 3)) {
            case 0 -> Schema.of("enum", chance.some(values));
            case 1 -> Schema.of("not", Schema.of("const", chance.of(values)));
            default -> Schema.of("const", chance.of(values));
        };
    }

    private Map<String, Object> within(List<Question> inner) {
        List<Question> looked = inner.stream().filter(Question::isAnswerable).toList();
        return looked.isEmpty() ? Schema.of() : answered(chance.of(looked));
    }

    private Map<String, Object> rows(List<Question> inner) {
        Map<String, Object> row = within(inner);
        return row.isEmpty() || chance.oneIn(3) ? Schema.of("minItems", chance.from(1, 2)) : Schema.of("contains", row);
    }
}
