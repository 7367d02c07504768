package se.blankett.outline;

import jakarta.validation.metadata.PropertyDescriptor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JavaType;

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
        List<Members.Member> members = Members.of(type);
        members.forEach(this::property);
        noteTheRest(members);
        if (members.isEmpty() && walk.notes().isWithoutErrors()) {
            ConstraintNotes.empty(type, walk);
        }
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

    private void property(Members.Member member) {
        Element element = walk.element(type, member.java());
        Presence presence = Presence.of(member, element);
        if (presence == Presence.FORBIDDEN) {
            return; // what is not declared is not taken
        }
        Walk inner = walk.to("properties", member.json());
        if (member.unwrapped()) {
            ConstraintNotes.unwrapped(walk.to("properties", member.java())); // JSON has no name for it
            return;
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

    /** Constraints of the class as a whole, and on properties that no JSON has: computed ones, as a rule in Java. */
    private void noteTheRest(List<Members.Member> members) {
        if (walk.group().isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        members.forEach(member -> known.add(member.java()));
        Element.ofClass(walk.bean(type), walk.group().get())
                .asked()
                .forEach(constraint ->
                        ConstraintNotes.inJava(constraint, type.getRawClass().getSimpleName(), walk));
        for (PropertyDescriptor property : Element.sorted(walk.bean(type))) {
            if (!known.contains(property.getPropertyName())) {
                String name = type.getRawClass().getSimpleName() + "." + property.getPropertyName();
                Element.of(property, walk.group().get())
                        .asked()
                        .forEach(constraint -> ConstraintNotes.inJava(constraint, name, walk));
            }
        }
    }
}
