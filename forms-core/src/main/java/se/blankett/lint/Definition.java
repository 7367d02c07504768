package se.blankett.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Guard;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;

/** A form, beside the documents that it was made of: what it came to, and where that is written. */
final class Definition {
    private static final Set<String> TESTS = Set.of("if", "not");

    private final Form form;
    private final Documents documents;
    private final List<Field> fields = new ArrayList<>();
    private final Map<Pointer, List<Node>> declared;
    private final List<Node> schemas = new ArrayList<>();
    private final List<Node> everySchema = new ArrayList<>();

    Definition(Form form) {
        this.form = form;
        this.documents = new Documents(form.sources());
        this.declared = Declarations.of(form, documents);
        form.root().fields().forEach(this::addField);
        documents.roots().forEach(root -> addSchema(root, true));
    }

    private void addField(Field field) {
        fields.add(field);
        if (field instanceof Group group) {
            group.fields().forEach(this::addField);
        } else if (field instanceof Rows rows) {
            addField(rows.item());
        }
    }

    private void addSchema(Node node, boolean shown) {
        everySchema.add(node);
        if (shown) {
            schemas.add(node);
        }
        for (Node below : Documents.below(node)) {
            boolean test = below.pointer().parent().equals(node.pointer())
                    && TESTS.contains(below.pointer().last());
            addSchema(below, shown && !test);
        }
    }

    Form form() {
        return form;
    }

    Documents documents() {
        return documents;
    }

    /** Returns every field below the root, outermost first. */
    List<Field> fields() {
        return fields;
    }

    Stream<Leaf> leaves() {
        return fields.stream().filter(Leaf.class::isInstance).map(Leaf.class::cast);
    }

    Stream<Rows> rows() {
        return fields.stream().filter(Rows.class::isInstance).map(Rows.class::cast);
    }

    /** Returns the fields around the one at the place, outermost first. */
    List<Field> around(Pointer pointer) {
        List<Field> around = new ArrayList<>();
        for (int depth = 1; depth < pointer.depth(); depth++) {
            form.fieldAt(pointer.prefix(depth)).ifPresent(around::add);
        }
        return around;
    }

    /** Returns the schemas that say something about an answer or a part of one: none that only tests. */
    List<Node> schemas() {
        return schemas;
    }

    /** Returns every schema in the documents, those of conditions too. */
    List<Node> everySchema() {
        return everySchema;
    }

    /** Returns where the field is declared: at least one place. */
    List<Node> declarationsOf(Field field) {
        return declared.getOrDefault(field.pointer(), List.of(documents.own()));
    }

    /** Returns the place of the field's declaration: the first that has the keyword, else the first. */
    Node declaration(Field field, String keyword) {
        return with(field, keyword).orElse(declarationsOf(field).get(0));
    }

    /** Returns the field's first declaration that has the keyword, or empty. */
    Optional<Node> with(Field field, String keyword) {
        return declarationsOf(field).stream().filter(node -> node.has(keyword)).findFirst();
    }

    /** Returns the first {@code x-form} of the field that has the member, or empty. */
    Optional<Node> formWith(Field field, String member) {
        return declarationsOf(field).stream()
                .map(Node::form)
                .filter(node -> node.has(member))
                .findFirst();
    }

    /** Returns every condition of the form once. */
    Set<Condition> conditions() {
        Set<Condition> conditions = new LinkedHashSet<>();
        for (Field field : fields) {
            Stream.concat(field.presence().declared().stream(), field.presence().required().stream())
                    .map(Guard::conditions)
                    .forEach(conditions::addAll);
        }
        form.pages().forEach(page -> page.texts().forEach(text -> conditions.addAll(text.conditions())));
        return conditions;
    }

    /** Returns what the condition is written as; of a {@code $ref} the place that refers. */
    Node schemaOf(Condition condition) {
        return documents.at(condition.document(), condition.schema());
    }
}
