package se.blankett.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.json.Json;

/** Goes through the objects and the rows that are answered, outermost first. Stateless: safe to share between threads. */
public final class AnsweredFields {
    private AnsweredFields() {}

    /** Takes what is come upon, with the place of its answer. */
    public interface Visitor {
        /** Takes an object. */
        void group(Group group, Pointer at);

        /** Takes rows, before what is in them. */
        void rows(Rows rows, Pointer at, List<?> list);
    }

    /** Leads the visitor through the answers to a form. */
    public static void visit(Group root, Map<String, Object> answers, Visitor visitor) {
        visit(root, Pointer.ROOT, answers, visitor);
    }

    private static void visit(Field field, Pointer at, Object answer, Visitor visitor) {
        if (field instanceof Group group && answer instanceof Map<?, ?> members) {
            visitor.group(group, at);
            group.children()
                    .forEach((name, child) -> Optional.<Object>ofNullable(members.get(name))
                            .ifPresent(member -> visit(child, at.child(name), member, visitor)));
        } else if (field instanceof Rows rows && answer instanceof List<?> list) {
            visitor.rows(rows, at, list);
            for (int i = 0; i < list.size(); i++) {
                visit(rows.item(), at.child(i), list.get(i), visitor);
            }
        }
    }

    /**
     * Returns the indices of the rows that have the same values as an earlier one of all properties that no two may share
     * ({@link Rows#unique}). A row in which any of it is not answered is like none.
     */
    public static List<Integer> doubles(Rows rows, List<?> list) {
        List<Integer> doubles = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size() && !rows.unique().isEmpty(); i++) {
            if (isAnswered(rows, list.get(i)) && !seen.add(keyOf(rows, list.get(i)))) {
                doubles.add(i);
            }
        }
        return doubles;
    }

    private static boolean isAnswered(Rows rows, Object row) {
        return row instanceof Map<?, ?> map && map.keySet().containsAll(rows.unique());
    }

    private static String keyOf(Rows rows, Object row) {
        Map<?, ?> members = (Map<?, ?>) row;
        List<Object> values = new ArrayList<>();
        rows.unique()
                .forEach(name -> Optional.<Object>ofNullable(members.get(name)).ifPresent(values::add));
        return Json.canonical(values);
    }
}
