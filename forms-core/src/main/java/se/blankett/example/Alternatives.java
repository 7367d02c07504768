package se.blankett.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.blankett.engine.Violation;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Pointer;

/** Leaves out together what at least one of has to be answered: an example may well answer several. */
record Alternatives(Filler filler, Map<String, Object> answers) {
    private static final Set<String> KEYWORDS = Set.of("anyOf", "oneOf");

    /**
     * A choice of an object.
     *
     * @param keyword {@code anyOf}
     * @param broken answers with none of them, where nothing else is wrong then
     */
    record Found(String keyword, Optional<Broken> broken) {}

    /** Returns the last choice of each object. */
    Map<Group, Found> all() {
        Map<Group, Found> all = new LinkedHashMap<>();
        in(filler.form().root(), Pointer.ROOT)
                .forEach(found -> all.put(filler.form().root(), found));
        for (Place place : filler.sight(answers).places()) {
            if (place.answerable() && place.field() instanceof Group group) {
                in(group, place.at()).forEach(found -> all.put(group, found));
            }
        }
        return all;
    }

    private List<Found> in(Group group, Pointer at) {
        Sight sight = filler.sight(answers);
        List<Pointer> free = group.fields().stream()
                .map(Field::name)
                .map(at::child)
                .filter(child -> child.evaluate(answers).isPresent())
                .filter(child -> sight.at(child)
                        .filter(place -> place.answerable() && !place.required())
                        .isPresent())
                .toList();
        return free.isEmpty()
                ? List.of()
                : choices(without(free), at).map(this::found).toList();
    }

    private Stream<Violation> choices(Trial trial, Pointer at) {
        return trial.violations().stream()
                .filter(violation -> KEYWORDS.contains(violation.keyword())
                        && violation.instance().equals(at)
                        && !violation.properties().isEmpty());
    }

    private Trial without(List<Pointer> places) {
        Map<String, Object> left = answers;
        for (Pointer place : places) {
            left = Tree.without(left, place);
        }
        return Trial.of(filler, left);
    }

    private Found found(Violation choice) {
        List<Pointer> places =
                choice.properties().stream().map(choice.instance()::child).toList();
        Trial trial = without(places);
        boolean alone = trial.violations().size() == 1
                && choices(trial, choice.instance()).findAny().isPresent();
        return new Found(
                choice.keyword(),
                places.stream()
                        .filter(place -> alone && trial.sight().at(place).isPresent())
                        .findFirst()
                        .map(first -> new Broken(trial.answers(), first, "oneOf.required")));
    }
}
