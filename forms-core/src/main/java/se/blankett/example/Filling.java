package se.blankett.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.engine.Decisions;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;

/** Goes through a form once, with every condition decided on the answers of the time before, and answers what is asked. */
final class Filling {
    private final Order order;
    private final Lessons lessons;
    private final Values values;
    private final Decisions decisions;

    Filling(Order order, Lessons lessons, Values values, Decisions decisions) {
        this.order = order;
        this.lessons = lessons;
        this.values = values;
        this.decisions = decisions;
    }

    /** @param needed whether something in the object has to be answered */
    Map<String, Object> object(Group group, Pointer at, boolean needed) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Field child : group.fields()) {
            Pointer place = at.child(child.name());
            if (decisions.anyHolds(child.presence().declared(), place) && isIncluded(child, place)) {
                value(child, place).ifPresent(value -> object.put(child.name(), value));
            }
        }
        if (object.isEmpty() && needed) {
            first(group, at, object);
        }
        return object;
    }

    /** What has to be there though nothing in it has to: the first that can be answered. */
    private void first(Group group, Pointer at, Map<String, Object> object) {
        for (Field child : group.fields()) {
            Pointer place = at.child(child.name());
            boolean possible = child.isAnswerable()
                    && !order.plan().isAbsent(place)
                    && decisions.anyHolds(child.presence().declared(), place);
            if (possible && object.isEmpty()) {
                lessons.choose(place);
                needed(child, place).ifPresent(value -> object.put(child.name(), value));
            }
        }
    }

    private boolean isIncluded(Field field, Pointer at) {
        boolean computed = field instanceof Leaf leaf && leaf.compute().isPresent();
        if (computed || order.plan().isAbsent(at)) {
            return false;
        }
        if (isRequired(field, at) || order.plan().wants(at)) {
            return true;
        }
        boolean again = lessons.saltOf(at) > 0;
        boolean kept = !again && at.evaluate(order.kept()).isPresent();
        return !lessons.avoids(at)
                && (kept || (field.isAnswerable() && chance(at) < order.taste().chance()));
    }

    /** Once is always: an answer may be required only for as long as it is not there. */
    private boolean isRequired(Field field, Pointer at) {
        if (!lessons.wants(at) && decisions.anyHolds(field.presence().required(), at)) {
            lessons.choose(at);
        }
        return lessons.wants(at);
    }

    private double chance(Pointer at) {
        return order.dice().at(at, -1 - lessons.saltOf(at)).nextDouble();
    }

    private Optional<Object> value(Field field, Pointer at) {
        boolean needed = isRequired(field, at) || order.plan().wants(at);
        return needed ? needed(field, at) : inner(field, at, false);
    }

    private Optional<Object> needed(Field field, Pointer at) {
        return inner(field, at, true);
    }

    private Optional<Object> inner(Field field, Pointer at, boolean needed) {
        return switch (field.kind()) {
            case LEAF -> leaf((Leaf) field, at);
            case GROUP ->
                Optional.<Object>of(object((Group) field, at, needed)).filter(object -> !object.equals(Map.of()));
            case ROWS -> rows((Rows) field, at, needed);
        };
    }

    private Optional<Object> leaf(Leaf leaf, Pointer at) {
        Optional<Object> planned = order.plan().valueAt(at);
        if (planned.isPresent()) {
            return planned;
        }
        int salt = lessons.saltOf(at);
        Optional<Object> kept = salt == 0 ? at.evaluate(order.kept()) : Optional.empty();
        return kept.isPresent()
                ? kept
                : values.make(leaf, lessons.specOf(leaf, at), order.dice().at(at, salt));
    }

    private Optional<Object> rows(Rows rows, Pointer at, boolean needed) {
        int count = order.plan().at(at).filter(Plan.Count.class::isInstance).isPresent()
                ? ((Plan.Count) order.plan().at(at).orElseThrow()).rows()
                : count(rows, at, needed);
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Pointer row = at.child(i);
            list.add(
                    rows.item() instanceof Group item
                            ? object(item, row, true)
                            : inner(rows.item(), row, true).orElse(""));
        }
        return list.isEmpty() && !needed ? Optional.empty() : Optional.of(list);
    }

    private int count(Rows rows, Pointer at, boolean needed) {
        Spec spec = lessons.specOf(rows, at);
        int least = Math.max(needed ? 1 : 0, spec.minItems());
        boolean again = lessons.saltOf(at) > 0;
        int kept = at.evaluate(order.kept())
                .filter(list -> list instanceof List)
                .map(list -> ((List<?>) list).size())
                .orElse(-1);
        int beyond = order.taste().rows() == 0
                ? 0
                : order.dice().at(at, -2).nextInt(order.taste().rows() + 1);
        int chosen = kept >= 0 && !again ? kept : Math.max(least, needed ? least : 1) + beyond;
        int wished = Math.max(Math.max(chosen, least), order.plan().rowsIn(at));
        return order.overfull().filter(at::equals).isPresent() ? wished : Math.min(wished, spec.maxItems());
    }
}
