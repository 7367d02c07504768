package se.blankett.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;

/**
 * Branches of {@code oneOf} and {@code anyOf} that nothing tells apart: no answer decides which of them is asked for. Where
 * they are all that says what kind of answer there is, one of them is asked for.
 */
final class Alternatives {
    private static final List<String> KEYWORDS = List.of("oneOf", "anyOf");

    private static final Set<String> OPTION = Set.of("const", "title", "description", "x-form");

    private final PartReader parts;
    private final Problems problems;

    Alternatives(PartReader parts, Problems problems) {
        this.parts = parts;
        this.problems = problems;
    }

    /** Returns all that is said about the value, with one of the branches where nothing else tells what it is. */
    Merged read(List<Part> declared, Pointer at) {
        List<Part> said = parts.read(declared, at);
        Merged merged = new Merged(said);
        Optional<Part> chosen = SchemaType.of(merged).isPresent() ? Optional.empty() : choose(said, at);
        if (chosen.isEmpty()) {
            return merged;
        }
        List<Part> wider = new ArrayList<>(said);
        wider.addAll(parts.read(List.of(chosen.get()), at));
        return new Merged(wider);
    }

    /** The first that says what it is, best one that people may answer as they like. */
    private Optional<Part> choose(List<Part> said, Pointer at) {
        List<Part> kinds = said.stream()
                .flatMap(part -> branches(part.schema()).stream().map(part::with))
                .filter(branch -> SchemaType.of(merged(branch, at)).isPresent())
                .toList();
        Optional<Part> free = kinds.stream()
                .filter(branch -> ChoiceReader.codes(merged(branch, at)).isEmpty())
                .findFirst();
        return free.isPresent() ? free : kinds.stream().findFirst();
    }

    private Merged merged(Part branch, Pointer at) {
        List<Part> alone = List.of(branch);
        return new Merged(isOption(branch.schema()) ? alone : parts.read(alone, at));
    }

    private List<SchemaNode> branches(SchemaNode schema) {
        List<SchemaNode> branches = new ArrayList<>();
        for (String keyword : KEYWORDS) {
            List<SchemaNode> answerable = Branches.answerable(schema.children(keyword));
            if (answerable.size() > 1 && !parts.areTold(schema.children(keyword))) {
                branches.addAll(answerable);
            }
        }
        return branches;
    }

    /** Tells what of the branches is not asked for. */
    void warn(Merged merged, Pointer at, SchemaType type) {
        List<SchemaNode> others = merged.parts().stream()
                .flatMap(part -> branches(part.schema()).stream())
                .toList();
        if (others.isEmpty()) {
            return;
        }
        Set<Place> shown =
                merged.parts().stream().map(part -> Place.of(part.schema())).collect(Collectors.toSet());
        others.stream()
                .filter(branch -> !shown.contains(Place.of(branch)) && asks(branch, at, type))
                .forEach(this::warn);
    }

    private void warn(SchemaNode branch) {
        problems.warning(
                branch,
                "branch.notAsked",
                "nothing tells this branch from the others, so people are not asked for what it adds",
                "give each branch a property with another 'const', and require it");
    }

    /** Says whether there is something in the branch that could be asked for, or that is answered in another way. */
    private boolean asks(SchemaNode branch, Pointer at, SchemaType type) {
        if (isOption(branch)) {
            return branch.get("const")
                    .map(SchemaType::ofValue)
                    .filter(kind -> kind != type)
                    .isPresent();
        }
        Merged merged = merged(Part.of(branch, Guard.ALWAYS), at);
        boolean other = SchemaType.of(merged).filter(kind -> kind != type).isPresent();
        return other || merged.parts().stream().anyMatch(part -> adds(part.schema()));
    }

    /** There may be thousands, and none is made of more than itself. */
    private static boolean isOption(SchemaNode branch) {
        return OPTION.containsAll(branch.map().keySet());
    }

    private static boolean adds(SchemaNode schema) {
        Map<String, SchemaNode> properties = schema.named("properties");
        return schema.child("items").isPresent()
                || properties.values().stream()
                        .anyMatch(property -> !property.map().isEmpty());
    }
}
