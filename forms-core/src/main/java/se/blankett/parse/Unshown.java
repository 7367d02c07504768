package se.blankett.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Presence;

/**
 * Tells an author what no question asks for, and why. A plain schema loads with it: that people may leave it out is worth
 * a warning; where they have to answer it, or where the author wrote a form, it is an error.
 */
final class Unshown {
    private final Problems problems;
    private final boolean form;

    /** @param form whether the document was written as a form: it has {@code x-form} */
    Unshown(Problems problems, boolean form) {
        this.problems = problems;
        this.form = form;
    }

    private record Reason(String code, String what, String fix) {}

    /** Says whether no question can ask for it; its author is told then. */
    boolean report(String name, Merged merged, Optional<SchemaType> type, Presence presence) {
        Optional<Reason> reason = reason(name, merged, type);
        reason.ifPresent(said -> report(merged.place(), said, presence));
        return reason.isPresent();
    }

    private static Optional<Reason> reason(String name, Merged merged, Optional<SchemaType> type) {
        if (type.isEmpty()) {
            return Optional.of(unknown(name, merged));
        }
        boolean constant = merged.first(schema -> schema.get("const"))
                .filter(value -> value instanceof Map || value instanceof List)
                .isPresent();
        if (constant && merged.parts().stream().noneMatch(part -> part.schema().has("properties"))) {
            return Optional.of(new Reason(
                    "const.noField",
                    "\"" + name + "\" is always one object or list, which nobody can type",
                    "remove it"));
        }
        return type.get() == SchemaType.ARRAY ? array(name, merged) : Optional.empty();
    }

    private static Reason unknown(String name, Merged merged) {
        boolean given = merged.first(schema -> schema.get("type")).isPresent();
        return given
                ? new Reason("type.noField", "no question can be answered with null", "use \"type\": \"string\"")
                : new Reason("type.missing", "nothing says what kind of answer \"" + name + "\" is", "add \"type\"");
    }

    private static Optional<Reason> array(String name, Merged merged) {
        if (merged.parts().stream().anyMatch(part -> part.schema().has("prefixItems"))) {
            return Optional.of(new Reason(
                    "array.tuple",
                    "each place in the array \"" + name + "\" means something else, which no repeat can ask for",
                    "make it an object, with a property for each place"));
        }
        boolean described = merged.parts().stream()
                .anyMatch(part -> part.schema().child("items").isPresent());
        return described
                ? Optional.empty()
                : Optional.of(new Reason(
                        "items.missing", "nothing says what stands in the array \"" + name + "\"", "add \"items\""));
    }

    /** An object that lets members be which it does not name. */
    void reportEmpty(String name, Merged merged, Presence presence) {
        report(
                merged.place(),
                new Reason("object.empty", "nothing is named in the object \"" + name + "\"", "add \"properties\""),
                presence);
    }

    /** What refers to itself has been asked for often enough, and has to be answered all the same. */
    void reportLevels(String name, Merged merged, Presence presence) {
        if (!presence.required().isEmpty()) {
            problems.lint(
                    merged.place(),
                    "ref.required",
                    "\"" + name + "\" is required at every level of what refers to itself, so nobody comes to an end",
                    "take it out of 'required'");
        }
    }

    /** {@code true} and {@code false} may narrow what is declared elsewhere; alone they are no question. */
    void reportBoolean(SchemaNode place, String name, Object property) {
        report(
                place,
                new Reason(
                        "property.boolean",
                        "\"" + name + "\" is only " + property + ", so nobody can answer it",
                        "write it as an object with \"type\", or remove it"),
                new Presence(List.of(), List.of()));
    }

    private void report(SchemaNode at, Reason reason, Presence presence) {
        if (form || !presence.required().isEmpty()) {
            problems.lint(at, reason.code(), reason.what(), reason.fix());
        } else {
            problems.warning(at, reason.code(), reason.what(), reason.fix());
        }
    }

    /** Warns of members of other names, and of other kinds of answers, than those that are asked for. */
    void warnOthers(String name, Merged merged) {
        for (Part part : merged.parts()) {
            warnTypes(name, part.schema());
            warnMembers(part.schema());
        }
    }

    private void warnTypes(String name, SchemaNode schema) {
        List<SchemaType> types = SchemaType.listed(schema);
        boolean numbers = Set.of(SchemaType.NUMBER, SchemaType.INTEGER).containsAll(types);
        if (types.size() > 1 && !numbers) {
            problems.warning(
                    schema.place("type"),
                    "type.several",
                    "people answer \"" + name + "\" in one way only: "
                            + types.get(0).name().toLowerCase(Locale.ROOT),
                    "put the type that people can write first, or leave out the others");
        }
    }

    private void warnMembers(SchemaNode schema) {
        for (String keyword : List.of("additionalProperties", "unevaluatedProperties")) {
            schema.child(keyword).filter(members -> !members.map().isEmpty()).ifPresent(this::warnMember);
        }
        schema.named("patternProperties").values().forEach(this::warnMember);
    }

    private void warnMember(SchemaNode members) {
        problems.warning(
                members,
                "members.unnamed",
                "people are not asked for members that the object does not name",
                "make it an array of objects with a property for the name, or add them to \"properties\"");
    }
}
