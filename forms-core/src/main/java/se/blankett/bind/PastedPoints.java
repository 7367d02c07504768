package se.blankett.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.bind.PostedAnswers.Answer;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.MapPoint;
import se.blankett.form.Pointer;
import se.blankett.value.PastedPoint;

/** Parts what was pasted into one field of a point, and belongs in two. */
final class PastedPoints {
    private final Form form;

    PastedPoints(Form form) {
        this.form = form;
    }

    void part(Map<Pointer, Answer> answers) {
        Map<Pointer, Answer> parted = new LinkedHashMap<>();
        answers.forEach((at, answer) -> groupOf(at).ifPresent(group -> part(group, at, answer, answers, parted)));
        answers.putAll(parted);
    }

    private Optional<Group> groupOf(Pointer at) {
        return form.fieldAt(at.parent())
                .filter(field -> field instanceof Group group
                        && group.point().filter(point -> point.has(at.last())).isPresent())
                .map(Group.class::cast);
    }

    /** Only where the other field is empty: what is typed there is not overwritten. */
    private static void part(
            Group group, Pointer at, Answer answer, Map<Pointer, Answer> answers, Map<Pointer, Answer> parted) {
        MapPoint point = group.point().orElseThrow();
        Pointer other = at.parent().child(at.last().equals(point.north()) ? point.east() : point.north());
        boolean empty = Optional.ofNullable(answers.get(other))
                .map(PastedPoints::textOf)
                .orElse("")
                .isBlank();
        if (!empty) {
            return;
        }
        PastedPoint.read(textOf(answer), point.system()).ifPresent(pasted -> {
            put(group, at.parent().child(point.north()), pasted.north(), parted);
            put(group, at.parent().child(point.east()), pasted.east(), parted);
        });
    }

    private static void put(Group group, Pointer at, String text, Map<Pointer, Answer> parted) {
        group.child(at.last())
                .map(Leaf.class::cast)
                .ifPresent(leaf -> parted.put(at, new Answer(leaf, Map.of("", List.of(text)))));
    }

    private static String textOf(Answer answer) {
        return answer.texts().getOrDefault("", List.of()).stream().findFirst().orElse("");
    }
}
