package se.blankett.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.blankett.form.Pointer;

/**
 * Members that a closed object may let be though no question asks for them. Whether it does for given answers is the
 * engine's to say: a branch that nothing tells from others counts only where it holds (JSON Schema Core 2020-12, section
 * 11.3).
 */
final class LetBe {
    private static final List<String> IN_PLACE = List.of("allOf", "anyOf", "oneOf");
    private static final List<String> BRANCHES = List.of("anyOf", "oneOf");
    private static final List<String> REST = List.of("additionalProperties", "unevaluatedProperties");

    /** In every name: whatever else there is. */
    private static final String ANY = "";

    private record Place(String document, Pointer pointer) {
        static Place of(SchemaNode schema) {
            return new Place(schema.document().uri(), schema.pointer());
        }
    }

    private final PartReader parts;

    LetBe(PartReader parts) {
        this.parts = parts;
    }

    /**
     * Returns patterns of such names.
     *
     * @param asked names that have a question
     */
    List<String> patterns(Merged merged, Set<String> asked) {
        Set<String> patterns = new LinkedHashSet<>();
        for (SchemaNode schema : saying(merged)) {
            patterns.addAll(schema.object("patternProperties").map().keySet());
            schema.object("properties").map().keySet().stream()
                    .filter(name -> !asked.contains(name))
                    .forEach(name -> patterns.add("^" + name.replaceAll("([^\\p{L}\\p{N}_])", "\\\\$1") + "$"));
            if (REST.stream().anyMatch(keyword -> isOpen(schema, keyword))) {
                patterns.add(ANY);
            }
        }
        return List.copyOf(patterns);
    }

    /** Returns which members a closed schema refuses though another declares them; it is gone through once for all of them. */
    Predicate<String> refused(SchemaNode closed) {
        List<SchemaNode> saying = new ArrayList<>();
        add(closed, saying, new HashSet<>());
        if (saying.stream().anyMatch(LetBe::isLettingMoreBe)) {
            return name -> false;
        }
        Set<String> declared = new HashSet<>();
        saying.forEach(
                schema -> declared.addAll(schema.object("properties").map().keySet()));
        return Predicate.not(declared::contains);
    }

    private static boolean isLettingMoreBe(SchemaNode schema) {
        return schema.has("patternProperties") || REST.stream().anyMatch(keyword -> isOpen(schema, keyword));
    }

    private static boolean isOpen(SchemaNode schema, String keyword) {
        return schema.get(keyword).filter(value -> !Boolean.FALSE.equals(value)).isPresent();
    }

    /** Returns all that says something about the object: what questions are made of, tests, and branches nobody chooses. */
    private List<SchemaNode> saying(Merged merged) {
        List<SchemaNode> saying = new ArrayList<>();
        Set<Place> known = new HashSet<>();
        merged.parts().forEach(part -> {
            saying.add(part.schema());
            known.add(Place.of(part.schema()));
        });
        Set<Place> seen = new HashSet<>();
        for (Part part : merged.parts()) {
            SchemaNode schema = part.schema();
            Stream<SchemaNode> branches = BRANCHES.stream().flatMap(keyword -> schema.children(keyword).stream());
            Stream.concat(branches, schema.child("if").stream())
                    .filter(other -> !known.contains(Place.of(other)))
                    .forEach(other -> add(other, saying, seen));
        }
        return saying;
    }

    /** @param seen what is referred to from several places says the same at each */
    private void add(SchemaNode schema, List<SchemaNode> saying, Set<Place> seen) {
        if (!seen.add(Place.of(schema))) {
            return;
        }
        saying.add(schema);
        parts.target(schema).ifPresent(target -> add(target, saying, seen));
        IN_PLACE.forEach(keyword -> schema.children(keyword).forEach(child -> add(child, saying, seen)));
        schema.named("dependentSchemas").values().forEach(child -> add(child, saying, seen));
        Stream.of("if", "then", "else")
                .flatMap(keyword -> schema.child(keyword).stream())
                .forEach(child -> add(child, saying, seen));
    }
}
