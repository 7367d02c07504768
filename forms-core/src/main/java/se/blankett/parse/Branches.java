package se.blankett.parse;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.blankett.json.Json;

/** What tells the branches of a {@code oneOf} or {@code anyOf} from each other: a property with another const in each. */
final class Branches {
    private Branches() {}

    /** Returns the properties that have a const in every branch, never the same twice; none where there are none. */
    static Set<String> discriminators(List<SchemaNode> branches, Documents documents) {
        if (branches.size() < 2) {
            return Set.of();
        }
        List<SchemaNode> properties = branches.stream()
                .map(branch -> target(branch, documents).object("properties"))
                .toList();
        Set<String> names = new LinkedHashSet<>(properties.get(0).map().keySet());
        names.removeIf(name -> !tells(name, properties));
        return names;
    }

    private static boolean tells(String name, List<SchemaNode> properties) {
        Set<String> consts = new HashSet<>();
        return properties.stream()
                .allMatch(branch -> branch.object(name)
                        .get("const")
                        .filter(value -> consts.add(Json.canonical(value)))
                        .isPresent());
    }

    /** Returns the one branch that there is beside {@code null}: an answer that is null is absent. */
    static Optional<SchemaNode> only(List<SchemaNode> branches) {
        List<SchemaNode> others = answerable(branches);
        boolean option = others.size() == 1 && others.get(0).has("const");
        return others.size() == 1 && !option ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** Returns the branches but for those that take nothing but null. */
    static List<SchemaNode> answerable(List<SchemaNode> branches) {
        return branches.stream().filter(branch -> !isNull(branch)).toList();
    }

    private static boolean isNull(SchemaNode branch) {
        boolean listed = branch.list("enum").equals(List.of(Json.NULL));
        boolean constant =
                branch.get("const").filter(value -> value == Json.NULL).isPresent();
        return listed
                || constant
                || branch.text("type").equals("null")
                || branch.texts("type").equals(List.of("null"));
    }

    static SchemaNode property(SchemaNode branch, String name, Documents documents) {
        return target(branch, documents).object("properties").object(name);
    }

    /** A branch that is only a reference is what it leads to. */
    private static SchemaNode target(SchemaNode branch, Documents documents) {
        if (branch.has("properties")) {
            return branch;
        }
        return documents.target(branch).orElse(branch);
    }
}
