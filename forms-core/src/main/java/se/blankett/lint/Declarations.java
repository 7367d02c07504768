package se.blankett.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Form;
import se.blankett.form.Pointer;

/** Where the fields of a form are declared: of one that is declared in several places, in the order of the document. */
final class Declarations {
    private static final List<String> LISTS = List.of("allOf", "anyOf", "oneOf");
    private static final List<String> BRANCHES = List.of("then", "else");

    private record Visit(String uri, Pointer schema, Pointer answer) {}

    private final Form form;
    private final Documents documents;
    private final Map<Pointer, List<Node>> found = new HashMap<>();
    private final Set<Visit> visited = new HashSet<>();

    private Declarations(Form form, Documents documents) {
        this.form = form;
        this.documents = documents;
    }

    static Map<Pointer, List<Node>> of(Form form, Documents documents) {
        Declarations declarations = new Declarations(form, documents);
        declarations.add(documents.own(), Pointer.ROOT);
        return declarations.found;
    }

    /** The form has an end, and so has what is followed: no further than there are fields. */
    private void add(Node node, Pointer answer) {
        boolean known = form.fieldAt(answer).isPresent();
        if (!known || !visited.add(new Visit(node.uri(), node.pointer(), answer))) {
            return;
        }
        found.computeIfAbsent(answer, key -> new ArrayList<>()).add(node);
        documents.target(node).ifPresent(target -> add(target, answer));
        node.named("properties").forEach((name, property) -> add(property, answer.child(name)));
        node.child("items").ifPresent(items -> add(items, answer.child(Pointer.ANY_ROW)));
        BRANCHES.forEach(branch -> node.child(branch).ifPresent(child -> add(child, answer)));
        node.named("dependentSchemas").values().forEach(child -> add(child, answer));
        for (String list : LISTS) {
            node.children(list).stream()
                    .filter(branch -> !branch.has("const")) // an option is no declaration
                    .forEach(branch -> add(branch, answer));
        }
    }
}
