package se.blankett.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;

/** Finds questions that no answers lead to: their conditions contradict each other, or wait for such a question. */
final class Reachable implements Check {
    @Override
    public void check(Definition form, Advice advice) {
        Ways ways = new Ways(form.form());
        List<Field> conditional = form.fields().stream()
                .filter(field -> field.presence().declared().stream().noneMatch(Guard::isAlways))
                .filter(field -> !field.presence().declared().isEmpty())
                .toList();
        Set<Pointer> never = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Field field : conditional) {
                more |= !mayBeAsked(field, ways, never) && never.add(field.pointer());
            }
        }
        conditional.stream()
                .filter(field -> never.contains(field.pointer()))
                .forEach(field -> advice.warning(
                        form.declarationsOf(field).get(0),
                        "question.unreachable",
                        field.pointer() + " is never asked: its conditions never hold together",
                        "look at each 'if' around it, and which answers it waits for"));
    }

    private static boolean mayBeAsked(Field field, Ways ways, Set<Pointer> never) {
        return field.presence().declared().stream()
                .anyMatch(guard -> ways.mayHold(guard, Guard.ALWAYS) && !waitsFor(guard, never));
    }

    private static boolean waitsFor(Guard guard, Set<Pointer> never) {
        return guard.conditions().stream()
                .filter(condition -> !condition.negated())
                .map(Condition::parts)
                .flatMap(List::stream)
                .anyMatch(part -> never.stream().anyMatch(part.field()::isWithin));
    }
}
