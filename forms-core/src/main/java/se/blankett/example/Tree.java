package se.blankett.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.json.Json;

/** Changes one place in answers, and leaves the answers as they were. */
final class Tree {
    private Tree() {}

    /** Returns the answers with the value at the place; objects and rows around it are made where there are none. */
    static Map<String, Object> with(Form form, Map<String, Object> answers, Pointer at, Object value) {
        return edited(Optional.of(form.root()), answers, at.tokens(), Optional.of(value));
    }

    /** Returns the answers without what stands at the place. */
    static Map<String, Object> without(Map<String, Object> answers, Pointer at) {
        return at.evaluate(answers).isEmpty()
                ? answers
                : edited(Optional.empty(), answers, at.tokens(), Optional.empty());
    }

    /** @param field that the object is an answer to, where that is known */
    private static Map<String, Object> edited(
            Optional<Field> field, Map<String, Object> object, List<String> path, Optional<Object> value) {
        Map<String, Object> copy = new LinkedHashMap<>(object);
        String name = path.get(0);
        Optional<Field> child = field.flatMap(group -> group instanceof Group of ? of.child(name) : Optional.empty());
        Optional<Object> inner = path.size() == 1
                ? value
                : Optional.of(inside(child, copy.getOrDefault(name, Json.NULL), rest(path), value));
        inner.ifPresentOrElse(found -> copy.put(name, found), () -> copy.remove(name));
        return copy;
    }

    /** A property may be called {@code 0}: the field says whether rows are to be made. */
    private static Object inside(Optional<Field> field, Object container, List<String> path, Optional<Object> value) {
        int row = Pointer.rowOf(path.get(0));
        if (container instanceof List<?> list && row >= 0) {
            return rows(field, list, path, value);
        }
        if (container == Json.NULL && row >= 0 && field.filter(Tree::isList).isPresent()) {
            return rows(field, List.of(), path, value);
        }
        return edited(field, container instanceof Map<?, ?> map ? Json.object(map) : Map.of(), path, value);
    }

    private static boolean isList(Field field) {
        return switch (field.kind()) {
            case ROWS -> true;
            case GROUP -> false;
            case LEAF -> ((Leaf) field).type() == Leaf.Type.FILES || ((Leaf) field).type() == Leaf.Type.CHOICES;
        };
    }

    private static List<Object> rows(Optional<Field> field, List<?> list, List<String> path, Optional<Object> value) {
        int row = Pointer.rowOf(path.get(0));
        List<Object> copy = new ArrayList<>(list);
        while (copy.size() <= row) {
            copy.add(Map.of());
        }
        Optional<Field> item =
                field.flatMap(rows -> rows instanceof Rows of ? Optional.of(of.item()) : Optional.empty());
        Optional<Object> inner = path.size() == 1 ? value : Optional.of(inside(item, copy.get(row), rest(path), value));
        inner.ifPresentOrElse(found -> copy.set(row, found), () -> copy.remove(row));
        return copy;
    }

    /** Returns the answers with their members in the order of the others, and those that these have not at the end. */
    static Map<String, Object> ordered(Map<String, Object> answers, Map<String, Object> others) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        others.forEach((name, other) -> Optional.ofNullable(answers.get(name))
                .ifPresent(value -> ordered.put(
                        name,
                        value instanceof Map<?, ?> inner && other instanceof Map<?, ?> like
                                ? ordered(Json.object(inner), Json.object(like))
                                : value)));
        answers.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** Returns a copy that nobody can change. */
    static Map<String, Object> frozen(Map<String, Object> answers) {
        Map<String, Object> copy = new LinkedHashMap<>();
        answers.forEach((name, value) -> copy.put(name, frozen(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object frozen(Object value) {
        if (value instanceof Map<?, ?> map) {
            return frozen(Json.object(map));
        }
        return value instanceof List<?> list ? list.stream().map(Tree::frozen).toList() : value;
    }

    private static List<String> rest(List<String> path) {
        return path.subList(1, path.size());
    }
}
