package se.blankett.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.report.Problem;

/**
 * A subschema that declares an answer: found here by a walk of its own, through every keyword that applies a schema and
 * every reference, three times into what refers to itself.
 *
 * @param path the places in the document on the way to it, its own last
 * @param answer the place of the answer
 */
record Declared(List<Pointer> path, Pointer answer) {
    private static final int LEVELS = 2;

    /** The options of one question have no field of their own. */
    boolean isShown(Form form) {
        boolean options = answer.last().equals(Pointer.ANY_ROW)
                && form.fieldAt(answer.parent()).filter(Leaf.class::isInstance).isPresent();
        return options || form.fieldAt(answer).isPresent();
    }

    /** Says whether a problem stands at it, around it or in it. */
    boolean isReported(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !problem.code().equals("title.missing"))
                .anyMatch(problem -> path.stream()
                        .filter(place -> !place.isRoot())
                        .anyMatch(place -> place.equals(problem.pointer())
                                || (place.equals(path.get(path.size() - 1))
                                        && problem.pointer().isWithin(place))));
    }

    static Stream<Declared> in(String document) {
        Map<String, Object> tree = Json.parseObject(document, Json.DEPTH);
        List<Declared> found = new ArrayList<>();
        new Walk(tree, found).walk(Pointer.ROOT, new Declared(List.of(Pointer.ROOT), Pointer.ROOT));
        return found.stream();
    }

    private Declared below(Pointer place, Pointer at) {
        List<Pointer> longer = new ArrayList<>(path);
        longer.add(place);
        return new Declared(longer, at);
    }

    private record Walk(Map<String, Object> tree, List<Declared> found) {
        void walk(Pointer place, Declared declared) {
            Object schema = place.evaluate(tree).orElseThrow();
            boolean again = declared.path.stream().filter(place::equals).count() > LEVELS;
            if (!(schema instanceof Map<?, ?> map) || again) {
                return;
            }
            Pointer answer = declared.answer;
            for (Map.Entry<String, Object> keyword : Json.object(map).entrySet()) {
                Pointer at = place.child(keyword.getKey());
                switch (keyword.getKey()) {
                    case "$ref", "$recursiveRef" ->
                        follow(Pointer.parse(String.valueOf(keyword.getValue()).substring(1)), declared, answer);
                    case "then", "else" -> follow(at, declared, answer);
                    case "allOf", "anyOf", "oneOf" -> items(at, keyword.getValue(), declared, answer);
                    case "dependentSchemas", "dependencies" -> members(at, keyword.getValue(), declared, "");
                    case "properties" -> members(at, keyword.getValue(), declared, "property");
                    case "patternProperties" -> members(at, keyword.getValue(), declared, "*");
                    case "items", "additionalItems", "prefixItems", "additionalProperties", "unevaluatedProperties" ->
                        below(at, keyword.getValue(), declared, answer);
                    default -> {}
                }
            }
        }

        private void follow(Pointer place, Declared declared, Pointer answer) {
            walk(place, declared.below(place, answer));
        }

        private void items(Pointer at, Object list, Declared declared, Pointer answer) {
            for (int i = 0; i < ((List<?>) list).size(); i++) {
                follow(at.child(i), declared, answer);
            }
        }

        private void members(Pointer at, Object members, Declared declared, String kind) {
            for (String name : Json.object((Map<?, ?>) members).keySet()) {
                Pointer answer =
                        kind.isEmpty() ? declared.answer : declared.answer.child(kind.equals("*") ? "*" : name);
                answers(at.child(name), declared.below(at.child(name), answer), !kind.isEmpty());
            }
        }

        private void below(Pointer at, Object value, Declared declared, Pointer answer) {
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    answers(at.child(i), declared.below(at.child(i), answer.child("*")), true);
                }
            } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
                boolean rows = at.last().equals("items");
                answers(at, declared.below(at, answer.child(rows ? Pointer.ANY_ROW : "*")), true);
            }
        }

        private void answers(Pointer place, Declared declared, boolean own) {
            if (own) {
                found.add(declared);
            }
            walk(place, declared);
        }
    }
}
