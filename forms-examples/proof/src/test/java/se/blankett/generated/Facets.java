package se.blankett.generated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.blankett.generated.Question.Kind;
import se.blankett.json.Json;

/** Adds to a question what a form may say of any: texts, a default, that nobody answers it. */
final class Facets {
    private static final List<String> ENDS = List.of("", "?", " <b>&amp;\"'", " 🙂", " ".repeat(3));

    private final Chance chance;

    Facets(Chance chance) {
        this.chance = chance;
    }

    Question add(Question question, int number) {
        Map<String, Object> schema = Schema.of("title", "Fråga " + number + chance.of(ENDS));
        schema.putAll(question.schema());
        addTexts(schema);
        Map<String, Object> form = Json.object((Map<?, ?>) schema.getOrDefault("x-form", Schema.of()));
        Map<String, Object> members = Schema.of();
        members.putAll(form);
        addMembers(members, question);
        if (!members.isEmpty()) {
            schema.put("x-form", members);
        }
        return withState(new Question(question.name(), schema, question.kind(), question.values(), question.inner()));
    }

    private void addTexts(Map<String, Object> schema) {
        if (chance.oneIn(4)) {
            schema.put("description", "Så här: <i>skriv</i> & svara");
        }
        if (chance.oneIn(12)) {
            schema.put("writeOnly", true);
        }
    }

    private void addMembers(Map<String, Object> form, Question question) {
        if (chance.oneIn(6)) {
            form.put("help", "Mer hjälp.\n[Läs mer](https://exempel.se/)");
        }
        if (chance.oneIn(6)) {
            form.put("noun", "ditt svar");
        }
        if (chance.oneIn(8)) {
            form.put("privacy", chance.of(List.of("personal", "identity", "special")));
        }
        if (chance.oneIn(12)) {
            form.put("retention", "P1Y");
        }
        if (chance.oneIn(10) && question.schema().getOrDefault("type", "").equals("string")) {
            form.put("autocomplete", "name");
        }
        if (chance.oneIn(12) && question.kind() == Kind.ANY) {
            form.put("prefill", "person.name");
        }
        if (chance.oneIn(8)) {
            form.put("errors", Schema.of(chance.oneIn(2) ? "*" : "required", "Svara så här."));
        }
        if (chance.oneIn(4) && question.kind() == Kind.NUMBER) {
            form.put("unit", "kr");
        }
        if (chance.oneIn(3)
                && question.kind() == Kind.CHOICE
                && question.values().size() > 2) {
            form.put("widget", chance.oneIn(2) ? "select" : "radio");
        }
    }

    /** A default of what conditions may look at would decide them at once: so much the better. */
    private Question withState(Question question) {
        Map<String, Object> schema = question.schema();
        boolean attestation = schema.containsKey("const");
        if (chance.oneIn(10) && !attestation) {
            schema.put(chance.oneIn(2) ? "readOnly" : "deprecated", true);
            return Question.of(question.name(), schema, Kind.NONE, List.of());
        }
        boolean plain = question.kind() == Kind.CHOICE || question.kind() == Kind.NUMBER;
        if (chance.oneIn(5) && plain && !attestation && fits(question)) {
            schema.put("default", chance.of(question.values()));
        }
        return question;
    }

    private static boolean fits(Question question) {
        return !(question.schema().get("multipleOf") instanceof BigDecimal) || question.kind() != Kind.NUMBER;
    }
}
