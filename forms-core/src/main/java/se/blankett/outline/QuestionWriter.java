package se.blankett.outline;

import java.util.LinkedHashMap;
import java.util.Map;
import se.blankett.json.Json;
import se.blankett.json.JsonException;

/** Writes what a developer says of a property, before and after what its type and constraints say. */
final class QuestionWriter {
    private QuestionWriter() {}

    static Map<String, Object> write(Members.Member member, Element element, Schema schema, Walk walk) {
        member.question().ifPresent(question -> put(question, schema));
        Map<String, Object> json = new LinkedHashMap<>();
        String label = titleOf(member, element);
        if (!label.isEmpty()) {
            json.put("title", label);
        }
        member.question()
                .map(Question::hint)
                .filter(hint -> !hint.isEmpty())
                .ifPresent(hint -> json.put("description", hint));
        json.putAll(schema.toJson());
        return merged(json, member.question().map(Question::more).orElse(""), walk);
    }

    private static void put(Question question, Schema schema) {
        if (!question.format().isEmpty()) {
            schema.put("format", question.format());
        }
        if (!question.privacy().isEmpty()) {
            schema.putForm("privacy", question.privacy());
        }
    }

    /** Returns the schema with everything else merged into it; what is no JSON object is noted. */
    static Map<String, Object> merged(Map<String, Object> json, String more, Walk walk) {
        if (more.isEmpty()) {
            return json;
        }
        try {
            return Json.object((Map<?, ?>) Json.mergePatch(json, Json.parseObject(more, Json.DEPTH)));
        } catch (JsonException e) {
            ConstraintNotes.noJson(e, walk);
            return json;
        }
    }

    /** Returns the title, else the label of one of our constraints, else {@code ""}. */
    private static String titleOf(Members.Member member, Element element) {
        String title = member.question().map(Question::title).orElse("");
        return title.isEmpty() ? labelIn(element) : title;
    }

    private static String labelIn(Element element) {
        return Constraints.parts(element.asked())
                .filter(each -> SwedishFormats.of(Constraints.typeOf(each)).isPresent())
                .map(each -> Constraints.attribute(each, "label", String.class))
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Returns what a sentence calls the property; one without a title has its name. */
    static String labelOf(Members.Member member, Element element) {
        String title = titleOf(member, element);
        return title.isEmpty() ? member.json() : title;
    }
}
