package se.blankett.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.json.Json;

/** Makes whole forms. */
final class FormMaker {
    /** What refers to itself. */
    private static final String TREE = "träd";

    private final Chance chance;
    private final ObjectMaker objects;

    private FormMaker(Chance chance) {
        this.chance = chance;
        this.objects = new ObjectMaker(chance);
    }

    /** @param size how much is in it, from 1 */
    static Map<String, Object> make(long seed, int size) {
        return new FormMaker(Chance.of(seed)).form(size);
    }

    private Map<String, Object> form(int size) {
        ObjectMaker.Made root = objects.make(size, 0);
        Map<String, Object> form =
                Schema.of("$schema", "https://json-schema.org/draft/2020-12/schema", "title", "Ett formulär");
        form.putAll(root.schema());
        Map<String, Object> members = Schema.of("version", "1.0.0", "lang", "sv");
        List<String> all = new ArrayList<>(root.all());
        if (chance.oneIn(8)) {
            Schema.object(form, "properties").put(TREE, Schema.of("$ref", "#/$defs/gren"));
            form.put("$defs", Schema.of("gren", branch()));
            all.add(TREE);
        }
        if (chance.oneIn(4)) {
            Question deep = objects.deep();
            Schema.object(form, "properties").put(deep.name(), deep.schema());
            all.add(deep.name());
        }
        if (chance.oneIn(2) && !all.contains("")) { // no block is called so
            members.put("pages", pages(all));
        }
        if (chance.oneIn(4)) {
            members.put("receipt", Schema.of("title", "Tack & hej", "text", "Vi svarar."));
        }
        addFacts(members);
        members.putAll(Schema.object(form, "x-form"));
        form.remove("x-form");
        if (!chance.oneIn(5) || members.containsKey("rules")) {
            form.put("x-form", members);
        }
        share(form);
        return chance.oneIn(8) ? Respelling.in07(form) : chance.oneIn(8) ? Respelling.in2019(form) : form;
    }

    /** What people are told before the first question, and why it is asked. */
    private void addFacts(Map<String, Object> members) {
        if (chance.oneIn(3)) {
            members.put(
                    "start",
                    Schema.of(
                            "text",
                            "Innan du börjar",
                            "needed",
                            List.of("Ett papper"),
                            "minutes",
                            5,
                            "phone",
                            "0123-45 67 89"));
        }
        if (chance.oneIn(3)) {
            members.putAll(Schema.of("authority", "Nämnden", "purpose", "Att pröva.", "legalBasis", "Artikel 6.1 e."));
            members.putAll(
                    Schema.of("retention", "P2Y", "privacy", chance.of(List.of("none", "personal", "identity"))));
        }
        if (chance.oneIn(6)) {
            members.put("sign", "one");
        }
    }

    /** Some of what is asked on top is moved to where others could refer to it. */
    private void share(Map<String, Object> form) {
        Map<String, Object> properties = Schema.object(form, "properties");
        Map<String, Object> shared = new LinkedHashMap<>();
        properties.replaceAll((name, schema) -> {
            if (!name.matches("f[0-9]+") || !chance.oneIn(4)) {
                return schema;
            }
            shared.put("d" + name, schema);
            Map<String, Object> use = Schema.of("$ref", "#/$defs/d" + name);
            addSiblings(use, Json.object((Map<?, ?>) schema));
            return use;
        });
        if (!shared.isEmpty()) {
            Schema.object(form, "$defs").putAll(shared);
        }
    }

    /** What stands beside a reference holds as well. */
    private void addSiblings(Map<String, Object> use, Map<String, Object> schema) {
        if (chance.oneIn(2)) {
            use.put("description", "Just här");
        }
        if (chance.oneIn(2) && "string".equals(schema.get("type")) && !schema.containsKey("minLength")) {
            use.putAll(Schema.of("maxLength", chance.from(30, 60)));
        }
        if (chance.oneIn(2) && Set.of("number", "integer").contains(schema.getOrDefault("type", ""))) {
            use.putAll(Schema.of("maximum", 18));
        }
    }

    /** It refers to itself, in rows or in a group. */
    private Map<String, Object> branch() {
        Map<String, Object> again = Schema.of("$ref", "#/$defs/gren");
        Map<String, Object> inner =
                chance.oneIn(2) ? Schema.of("type", "array", "title", "Kvistar", "items", again, "maxItems", 2) : again;
        Map<String, Object> name = Schema.of("type", "string", "title", "Namn", "maxLength", 9);
        return Schema.of(
                "type",
                "object",
                "title",
                "Gren",
                "properties",
                Schema.of("namn", name, "inre", inner),
                "required",
                List.of("namn"));
    }

    private List<Object> pages(List<String> fields) {
        List<Object> pages = new ArrayList<>();
        for (int i = 0; i < fields.size(); ) {
            int count = Math.min(fields.size() - i, chance.from(1, 4));
            pages.add(Schema.of(
                    "id",
                    "sida" + pages.size(),
                    "title",
                    "Sida " + pages.size(),
                    "fields",
                    objects.blocks(fields.subList(i, i + count))));
            i += count;
        }
        return pages;
    }
}
