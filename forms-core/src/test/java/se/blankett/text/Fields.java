package se.blankett.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.blankett.form.Care;
import se.blankett.form.Choice;
import se.blankett.form.Facets;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Guard;
import se.blankett.form.Handling;
import se.blankett.form.Identity;
import se.blankett.form.Leaf;
import se.blankett.form.Limits;
import se.blankett.form.Pointer;
import se.blankett.form.Presence;
import se.blankett.form.Receipt;
import se.blankett.form.Rows;
import se.blankett.form.Start;
import se.blankett.form.Widget;
import se.blankett.form.Wording;

/** Makes fields and forms of what a text depends on: labels and other wording. */
final class Fields {
    private static final Presence ALWAYS = new Presence(List.of(Guard.ALWAYS), List.of());

    private Fields() {}

    static Form form(Field... fields) {
        return form("sv", fields);
    }

    /** @param lang the language of the author's words */
    static Form form(String lang, Field... fields) {
        return new Form(
                new Identity("urn:x", "x", "1.0.0", lang, "", Optional.empty(), Optional.empty()),
                "Ansökan",
                "",
                List.of(),
                group("", "", fields),
                Start.NONE,
                Receipt.NONE,
                new Handling("", "", "", "", "none", "none", "none", List.of(), true),
                List.of(),
                Map.of(),
                Set.of(),
                lang);
    }

    static Leaf leaf(String pointer, Wording wording) {
        return leaf(pointer, wording, Leaf.Type.TEXT, Limits.NONE);
    }

    static Leaf leaf(String pointer, Wording wording, Leaf.Type type, Limits limits, Choice... choices) {
        return new Leaf(
                facets(pointer, wording),
                type,
                Widget.TEXT,
                List.of(choices),
                limits,
                Optional.empty(),
                "",
                false,
                true,
                "",
                Optional.empty(),
                Optional.empty());
    }

    static Group group(String pointer, String label, Field... fields) {
        Map<String, Field> children = new LinkedHashMap<>();
        for (Field field : fields) {
            children.put(field.name(), field);
        }
        return new Group(facets(pointer, Wording.of(label)), List.of(fields), children, false, List.of());
    }

    static Rows rows(String pointer, String label, Field item) {
        return new Rows(facets(pointer, Wording.of(label)), item, "", "", OptionalInt.empty(), OptionalInt.empty());
    }

    static Wording withNoun(String label, String noun) {
        return new Wording(label, "", "", noun, "", "", Map.of());
    }

    static Wording withUnit(String label, String unit) {
        return new Wording(label, "", "", "", unit, "", Map.of());
    }

    static Wording withErrors(String label, Map<String, String> errors) {
        return new Wording(label, "", "", "", "", "", errors);
    }

    private static Facets facets(String pointer, Wording wording) {
        return new Facets(Pointer.parse(pointer), wording, List.of(), ALWAYS, false, false, false, "", Care.NONE, "");
    }
}
