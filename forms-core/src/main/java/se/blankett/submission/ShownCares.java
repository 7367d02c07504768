package se.blankett.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Care;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;

/**
 * Gathers what is protected or kept otherwise than what is around it, as far as it was asked, or is an answer that nobody
 * was asked for: what is read-only, computed or deprecated.
 */
final class ShownCares {
    private final ShownLabels labels;
    private final Set<Pointer> asked;
    private final List<ShownCare> found = new ArrayList<>();

    private ShownCares(Form form, Outcome outcome, ShownLabels labels) {
        this.labels = labels;
        this.asked = Pointer.withParents(outcome.asked().stream()
                .flatMap(pointer -> form.fieldAt(pointer).stream())
                .map(Field::pointer)
                .toList());
    }

    static List<ShownCare> of(Form form, Outcome outcome, ShownLabels labels) {
        ShownCares cares = new ShownCares(form, outcome, labels);
        Care all = new Care(form.handling().privacy(), form.handling().retention());
        form.root().fields().forEach(field -> cares.collect(field, all, members(List.of(outcome.answers()), field)));
        return cares.found;
    }

    /** @param answers its answers, one for each row that it is in */
    private void collect(Field field, Care around, List<Object> answers) {
        if (answers.isEmpty() && !asked.contains(field.pointer())) {
            return;
        }
        Care care = around.with(field.facets().care());
        if (!care.equals(around)) {
            ShownText label = labels.of(field, field.pointer());
            found.add(new ShownCare(field.pointer(), label, care.privacy(), care.retention()));
        }
        switch (field.kind()) {
            case LEAF -> {}
            case GROUP -> ((Group) field).fields().forEach(child -> collect(child, care, members(answers, child)));
            case ROWS -> collect(((Rows) field).item(), care, rows(answers));
        }
    }

    private static List<Object> members(List<?> objects, Field field) {
        return objects.stream()
                .filter(Map.class::isInstance)
                .flatMap(object -> Optional.<Object>ofNullable(((Map<?, ?>) object).get(field.name())).stream())
                .toList();
    }

    private static List<Object> rows(List<Object> lists) {
        return lists.stream()
                .filter(Collection.class::isInstance)
                .<Object>flatMap(list -> ((Collection<?>) list).stream())
                .toList();
    }
}
