package se.blankett.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.util.NameTransformer;

/** Writes the schema of a class with properties. */
final class ObjectWriter {
    private final JavaType type;
    private final Walk walk;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<Object> required = new ArrayList<>();
    private final List<Object> rules = new ArrayList<>();
    private final Pages pages = new Pages();

    ObjectWriter(JavaType type, Walk walk) {
        this.type = type;
        this.walk = walk;
    }

    /** Returns the schema, closed: a form asks for what the class has, and takes nothing else. */
    Schema write() {
        if (Members.of(type).isEmpty() && walk.notes().isWithoutErrors()) {
            ConstraintNotes.empty(type, walk);
        }
        properties(type, walk, NameTransformer.NOP);
        Schema schema = new Schema(Kind.OBJECT);
        List<Object> written = pages.toJson();
        if (!written.isEmpty()) {
            schema.putForm("pages", written);
        }
        if (!rules.isEmpty()) {
            schema.putForm("rules", rules);
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("unevaluatedProperties", false);
        return schema;
    }

    /** Adds the properties of the class, or of one whose properties stand in its object. */
    private void properties(JavaType of, Walk within, NameTransformer names) {
        List<Members.Member> members = Members.of(of);
        members.forEach(member -> {
            Element element = within.element(of, member.java());
            if (member.unwrapped().isEmpty()) {
                property(member.in(names), element, within);
            } else if (Values.isObject(member.type())) {
                NameTransformer inner = NameTransformer.chainedTransformer(
                        names, member.unwrapped().get());
                Values.inside(member.type(), element, within)
                        .ifPresent(inside -> properties(member.type(), inside, inner));
            } else {
                ConstraintNotes.noType(member.type(), within.to("properties", member.java()));
            }
        });
        Set<String> known = members.stream().map(Members.Member::java).collect(Collectors.toSet());
        UnwrittenConstraints.note(of, known, within);
    }

    private void property(Members.Member member, Element element, Walk within) {
        Presence presence = Presence.of(member, element);
        if (presence == Presence.FORBIDDEN) {
            return; // what is not declared is not taken
        }
        Walk inner = within.to("properties", member.json());
        if (member.spelled()) {
            ConstraintNotes.spelled(member.json(), inner);
        }
        Values.write(member.type(), element, inner).ifPresent(schema -> {
            properties.put(member.json(), QuestionWriter.write(member, element, schema, inner));
            page(member, inner);
            if (presence == Presence.REQUIRED) {
                required.add(member.json());
            }
            schema.rules().forEach(rule -> rule(rule, member, element, inner));
        });
    }

    private void page(Members.Member member, Walk inner) {
        String page = member.question().map(Question::page).orElse("");
        if (walk.path().size() == 1) {
            pages.add(member.json(), page);
        } else if (!page.isEmpty()) {
            ConstraintNotes.pageInside(page, inner);
        }
    }

    private void rule(TodayRule rule, Members.Member member, Element element, Walk inner) {
        if (TodayRule.canName(member.json())) {
            rules.add(rule.toJson(member.json(), QuestionWriter.labelOf(member, element), walk.texts()));
        } else {
            ConstraintNotes.ruleInList(rule, inner);
        }
    }
}
