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

    /** What the other field holds is of another point then; unless it holds another pair, and nobody can tell. */
    private static void part(
            Group group, Pointer at, Answer answer, Map<Pointer, Answer> answers, Map<Pointer, Answer> parted) {
        MapPoint point = group.point().orElseThrow();
        Pointer other = at.parent().child(at.last().equals(point.north()) ? point.east() : point.north());
        Optional<PastedPoint> pasted = PastedPoint.read(textOf(answer), point.system());
        Optional<PastedPoint> second = Optional.ofNullable(answers.get(other))
                .flatMap(there -> PastedPoint.read(textOf(there), point.system()));
        pasted.filter(pair -> second.isEmpty() || second.equals(pasted)).ifPresent(pair -> {
            put(group, at.parent().child(point.north()), pair.north(), parted);
            put(group, at.parent().child(point.east()), pair.east(), parted);
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
