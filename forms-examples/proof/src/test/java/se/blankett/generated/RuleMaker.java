package se.blankett.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.blankett.generated.Question.Kind;

/** Adds what is computed, and rules that hold or only warn, to an object with numbers in it. */
final class RuleMaker {
    /** Limits that may themselves be the answer. */
    private static final List<String> LIMITS = List.of("minimum", "maximum");

    private final Chance chance;

    RuleMaker(Chance chance) {
        this.chance = chance;
    }

    /**
     * Adds what is computed from the questions, and rules of it.
     *
     * @param questions of the object, always asked
     * @param asked those of the object that may be asked
     * @param name of a question that is computed
     * @return whether there is anything to compute
     */
    boolean add(Map<String, Object> schema, List<Question> questions, List<Question> asked, String name) {
        List<Question> numbers = questions.stream()
                .filter(question ->
                        question.kind() == Kind.NUMBER && question.name().matches("f[0-9]+"))
                .toList();
        if (numbers.isEmpty()) {
            return false;
        }
        String first = numbers.get(0).name();
        String last = numbers.get(numbers.size() - 1).name();
        Map<String, Object> computed = Schema.of(
                "type",
                "number",
                "title",
                "Uträknat",
                "x-form",
                Schema.of("compute", "ROUND(%s * 2.5 + 1, 2)".formatted(first)));
        Schema.object(schema, "properties").put(name, computed);
        List<Object> rules = new ArrayList<>();
        rules.add(
                rule("minst", chance.of(List.of("%s >= -100", "%s * 2 < 4000")).formatted(first), first));
        addBreakable(rules, numbers.get(0), asked);
        if (!first.equals(last)) {
            rules.add(rule("ordning", "%s - %s <= 15".formatted(first, last), chance.of(places(asked))));
        }
        if (chance.oneIn(2)) {
            Map<String, Object> warning = rule("summa", name + " < 20", first);
            warning.put("severity", "warning");
            rules.add(warning);
        }
        Schema.object(schema, "x-form").put("rules", rules);
        return true;
    }

    /** A rule that some answer breaks which the schema accepts, told where a person need not be asked. */
    private void addBreakable(List<Object> rules, Question number, List<Question> asked) {
        LIMITS.stream()
                .filter(number.schema()::containsKey)
                .map(limit -> number.name() + " != " + number.schema().get(limit))
                .findFirst()
                .ifPresent(test -> rules.add(rule("ej", test, chance.of(places(asked)))));
    }

    /** Where it is told need not be what it reads, nor be asked at the time. */
    private static List<String> places(List<Question> asked) {
        return asked.stream()
                .filter(question -> question.kind() != Kind.GROUP && question.kind() != Kind.ROWS)
                .map(Question::name)
                .filter(name -> name.matches("f[0-9]+"))
                .toList();
    }

    private static Map<String, Object> rule(String id, String test, String at) {
        return Schema.of("id", id, "test", test, "message", "Se över svaret.", "at", at);
    }
}
