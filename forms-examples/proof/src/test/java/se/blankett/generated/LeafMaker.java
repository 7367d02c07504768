package se.blankett.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.blankett.engine.AssertedFormats;
import se.blankett.generated.Question.Kind;

/** Makes questions with one answer, of every type and format there is. */
final class LeafMaker {
    private static final List<String> FORMATS = List.copyOf(AssertedFormats.known());
    private static final List<String> PATTERNS =
            List.of("^[A-ZÅÄÖ]{2,4}$", "^[0-9]{3}$", "^[a-z]+(-[a-z]+)*$", "\\d", "^(?:ja|nej)$", "^B-[0-9]{5}$");
    private static final List<String> OPTIONS =
            List.of("ja", "nej", "vet inte", "å ä ö", "<b>", "a/b~c", "\"", "0", "true", "null", "🙂", "&amp;", "x,y");

    private final Chance chance;

    LeafMaker(Chance chance) {
        this.chance = chance;
    }

    Question make(String name) {
        if (chance.oneIn(25)) {
            return listed(name);
        }
        if (chance.oneIn(10)) {
            return new FileMaker(chance).make(name);
        }
        return switch (chance.from(0, 9)) {
            case 0, 1 -> text(name);
            case 2 -> Question.of(name, Schema.of("type", "string", "format", chance.of(FORMATS)), Kind.ANY, List.of());
            case 3, 4 -> number(name);
            case 5 -> Question.of(name, Schema.of("type", "boolean"), Kind.CHOICE, List.of(true, false));
            case 6 -> Question.of(name, Schema.of("type", "boolean", "const", true), Kind.CHOICE, List.of(true));
            case 7, 8 -> choice(name);
            default -> choices(name);
        };
    }

    /** Returns what fits into a cell of a table. */
    Question cell(String name) {
        return switch (chance.from(0, 3)) {
            case 0 -> number(name);
            case 1 -> choice(name);
            default -> text(name);
        };
    }

    /** Returns what is answered in one field. */
    Question single(String name) {
        return chance.oneIn(2) ? number(name) : text(name);
    }

    /** Municipalities: options that do not stand in the form. */
    private Question listed(String name) {
        Map<String, Object> schema = Schema.of("type", "string", "x-form", Schema.of("codeList", "se-kommun"));
        return Question.of(name, schema, Kind.ANY, List.of());
    }

    private Question text(String name) {
        Map<String, Object> schema = Schema.of("type", "string");
        switch (chance.from(0, 4)) {
            case 0 -> schema.put("pattern", chance.of(PATTERNS));
            case 1 -> schema.putAll(Schema.of("minLength", chance.from(0, 3), "maxLength", chance.from(3, 20)));
            case 2 -> schema.putAll(Schema.of("maxLength", chance.from(201, 900)));
            case 3 -> schema.putAll(Schema.of("minLength", 4, "maxLength", 4));
            default -> {}
        }
        return Question.of(name, schema, Kind.ANY, List.of());
    }

    private Question number(String name) {
        boolean whole = chance.oneIn(2);
        int least = chance.from(-5, 5);
        Map<String, Object> schema = Schema.of("type", whole ? "integer" : "number");
        if (chance.oneIn(2)) {
            schema.putAll(Schema.of(chance.oneIn(3) ? "exclusiveMinimum" : "minimum", least));
        }
        if (chance.oneIn(2)) {
            schema.putAll(Schema.of(chance.oneIn(3) ? "exclusiveMaximum" : "maximum", least + 20));
        }
        if (chance.oneIn(3)) {
            schema.put("multipleOf", new java.math.BigDecimal(whole ? "5" : "0.25"));
        }
        return Question.of(name, schema, Kind.NUMBER, Schema.list(least + 10));
    }

    private Question choice(String name) {
        List<Object> values = values(chance.from(1, 9));
        return Question.of(name, options(values), Kind.CHOICE, values);
    }

    /** Of texts mostly, of numbers sometimes. */
    private List<Object> values(int count) {
        if (chance.oneIn(4)) {
            return IntStream.range(0, count).mapToObj(Schema::json).toList();
        }
        return new ArrayList<>(chance.shuffled(OPTIONS).subList(0, count));
    }

    private Map<String, Object> options(List<Object> values) {
        if (chance.oneIn(2)) {
            return Schema.of("enum", values);
        }
        List<Object> branches = new ArrayList<>();
        for (Object value : values) {
            Map<String, Object> option = Schema.of("const", value, "title", "Val " + value);
            if (chance.oneIn(4)) {
                option.put("description", "Mer om " + value);
            }
            branches.add(option);
        }
        return Schema.of(chance.oneIn(3) ? "anyOf" : "oneOf", branches);
    }

    private Question choices(String name) {
        List<Object> values = values(chance.from(2, 8));
        Map<String, Object> schema = Schema.of("type", "array", "uniqueItems", true, "items", options(values));
        int least = chance.from(0, 2);
        if (least > 0) {
            schema.putAll(Schema.of("minItems", least));
        }
        if (chance.oneIn(2)) {
            schema.putAll(Schema.of("maxItems", Math.max(least, chance.from(1, values.size()))));
        }
        if (chance.oneIn(3) && least < 2) {
            schema.put("x-form", Schema.of("exclusive", values.get(values.size() - 1)));
        }
        return Question.of(name, schema, Kind.CHOICES, values);
    }
}
