package se.blankett.lint;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Choice;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.report.Nearest;

/** Finds conditions that wait for an answer which the question cannot get: most often a misspelt option. */
final class TestedValues implements Check {
    private static final List<String> IN_PLACE = List.of("allOf", "anyOf", "oneOf");

    @Override
    public void check(Definition form, Advice advice) {
        Set<Node> visited = new HashSet<>();
        for (Condition condition : form.conditions()) {
            if (condition.kind() == Condition.Kind.OBJECT) {
                walk(form.schemaOf(condition), condition.base(), new Walk(form, advice, visited));
            }
        }
    }

    private record Walk(Definition form, Advice advice, Set<Node> visited) {}

    private static void walk(Node test, Pointer at, Walk walk) {
        if (!walk.visited().add(test) || test.map().isEmpty()) {
            return;
        }
        check(test, at, walk);
        walk.form().documents().target(test).ifPresent(target -> walk(target, at, walk));
        test.named("properties").forEach((name, value) -> walk(value, at.child(name), walk));
        for (String keyword : List.of("contains", "items")) {
            test.child(keyword).ifPresent(item -> walk(item, at.child(Pointer.ANY_ROW), walk));
        }
        test.child("not").ifPresent(not -> walk(not, at, walk));
        IN_PLACE.forEach(keyword -> test.children(keyword).forEach(part -> walk(part, at, walk)));
    }

    private static void check(Node test, Pointer at, Walk walk) {
        boolean option = at.last().equals(Pointer.ANY_ROW);
        Optional<Field> field = walk.form().form().fieldAt(at);
        if (field.isEmpty() && option) {
            field = walk.form().form().fieldAt(at.parent());
        } else if (field.isPresent() && field.get() instanceof Leaf leaf && leaf.type() == Leaf.Type.CHOICES) {
            checkList(test, at, walk.advice());
            return;
        }
        if (field.isPresent() && field.get() instanceof Leaf leaf) {
            test.get("const").ifPresent(value -> checkValue(test.place("const"), leaf, value, walk.advice()));
            List<Object> values = test.list("enum");
            for (int i = 0; i < values.size(); i++) {
                Node place = test.place("enum").place(Integer.toString(i));
                checkValue(place, leaf, values.get(i), walk.advice());
            }
        }
    }

    private static void checkList(Node test, Pointer at, Advice advice) {
        boolean one = test.has("const") && !(test.map().get("const") instanceof List);
        if (one || test.has("enum")) {
            advice.warning(
                    test,
                    "condition.notContains",
                    "the answer to " + at + " is a list, so it is never one of its options",
                    "look into the list with 'contains'",
                    Map.of("contains", test.map()));
        }
    }

    private static void checkValue(Node place, Leaf leaf, Object value, Advice advice) {
        if (!isPossible(leaf, value)) {
            advice.warning(
                    place,
                    "condition.noOption",
                    "the answer to " + leaf.pointer() + " is never " + Json.canonical(value),
                    fix(leaf, value));
        }
    }

    private static boolean isPossible(Leaf leaf, Object value) {
        return switch (leaf.type()) {
            case CHOICE, CHOICES -> leaf.choiceOf(value).isPresent();
            case BOOLEAN -> value instanceof Boolean;
            case NUMBER -> value instanceof BigDecimal;
            case TEXT -> value instanceof String;
            case FILE, FILES -> true; // a condition asks for one, and looks no deeper
        };
    }

    private static String fix(Leaf leaf, Object value) {
        return switch (leaf.type()) {
            case BOOLEAN -> "use true or false";
            case NUMBER -> "use a number, without quotes";
            case TEXT -> "use a text, in quotes";
            case FILE, FILES -> "ask with 'required' whether there is a file";
            case CHOICE, CHOICES -> {
                Optional<String> called = leaf.choices().stream()
                        .filter(choice -> choice.title().equals(value))
                        .map(Choice::code)
                        .findFirst();
                List<String> codes = leaf.choices().stream().map(Choice::code).toList();
                yield called.map(code -> "use \"" + code + "\"").orElseGet(() -> Nearest.fix(value.toString(), codes));
            }
        };
    }
}
