package se.blankett.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.json.Json;

/** Puts typed values at their places, in page order: walks the form, so that objects and arrays are what they are. */
final class AnswerTree {
    private final Draft draft;

    AnswerTree(Draft draft) {
        this.draft = draft;
    }

    Map<String, Object> objectOf(Group group, Pointer at) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Field child : group.fields()) {
            valueOf(child, at.child(child.name())).ifPresent(value -> object.put(child.name(), value));
        }
        return object;
    }

    private Optional<Object> valueOf(Field field, Pointer at) {
        return switch (field.kind()) {
            case LEAF -> leaf((Leaf) field, at);
            case GROUP ->
                Optional.of(objectOf((Group) field, at))
                        .filter(object -> !object.isEmpty())
                        .map(Object.class::cast);
            case ROWS -> rowsOf((Rows) field, at);
        };
    }

    /** What is computed follows from the other answers, whatever a draft holds there. */
    private Optional<Object> leaf(Leaf leaf, Pointer at) {
        return leaf.compute().isPresent() ? Optional.empty() : draft.entry(at).flatMap(Entry::value);
    }

    /** A row in which nothing is typed stays: the rows after it keep their numbers. */
    private Optional<Object> rowsOf(Rows rows, Pointer at) {
        int count = draft.rowsAt(at);
        List<Object> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Object empty = rows.item().kind() == Field.Kind.GROUP ? new LinkedHashMap<>() : Json.NULL;
            list.add(valueOf(rows.item(), at.child(i)).orElse(empty));
        }
        return count == 0 ? Optional.empty() : Optional.of(list);
    }
}
