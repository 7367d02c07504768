package se.blankett.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.blankett.form.Care;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.text.ShownText;

/** Gathers what is protected or kept otherwise than what is around it. */
final class ShownCares {
    private final ShownLabels labels;
    private final Predicate<Field> asked;
    private final List<ShownCare> found = new ArrayList<>();

    private ShownCares(ShownLabels labels, Predicate<Field> asked) {
        this.labels = labels;
        this.asked = asked;
    }

    /** Whatever may be asked, or known. */
    static List<ShownCare> of(Form form) {
        return new ShownCares(new ShownLabels(form), field -> !field.facets().deprecated()).in(form, Map.of());
    }

    /** What was asked, and answers that nobody was asked for: read-only, computed, deprecated. */
    static List<ShownCare> of(Form form, Outcome outcome, ShownLabels labels) {
        Set<Pointer> asked = Pointer.withParents(outcome.asked().stream()
                .flatMap(pointer -> form.fieldAt(pointer).stream())
                .map(Field::pointer)
                .toList());
        return new ShownCares(labels, field -> asked.contains(field.pointer())).in(form, outcome.answers());
    }

    private List<ShownCare> in(Form form, Map<String, Object> answers) {
        Care all = new Care(form.handling().privacy(), form.handling().retention());
        form.root().fields().forEach(field -> collect(field, all, members(List.of(answers), field)));
        return found;
    }

    /** @param answers its answers, one for each row that it is in */
    private void collect(Field field, Care around, List<Object> answers) {
        if (answers.isEmpty() && !asked.test(field)) {
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
