package se.blankett.example;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.engine.Decisions;
import se.blankett.engine.Violation;
import se.blankett.form.Field;
import se.blankett.form.Pointer;

/**
 * What answers with something wrong in them come to.
 *
 * @param answers what is asked for of them
 * @param sight what is asked
 * @param absent required objects in which nothing is answered, outermost first
 * @param violations what the engine finds wrong, those objects taken as empty
 */
record Trial(
        Map<String, Object> answers,
        Decisions decisions,
        Sight sight,
        Set<Pointer> absent,
        List<Violation> violations) {
    static Trial of(Filler filler, Map<String, Object> given) {
        Map<String, Object> answers = Pruning.of(filler, given);
        Decisions decisions = filler.decisions(answers);
        Sight sight = Sight.of(filler.form().root(), decisions, answers);
        Set<Pointer> absent = new LinkedHashSet<>();
        Map<String, Object> complete = answers;
        for (Place place : sight.places()) {
            if (isAbsent(place, complete)) {
                absent.add(place.at());
                complete = Tree.with(filler.form(), complete, place.at(), Map.of());
            }
        }
        return new Trial(answers, decisions, sight, absent, filler.check(complete));
    }

    /** Only where the object around it is there, or has to be. */
    private static boolean isAbsent(Place place, Map<String, Object> answers) {
        return place.field().kind() == Field.Kind.GROUP
                && place.required()
                && place.at().evaluate(answers).isEmpty()
                && place.at()
                        .parent()
                        .evaluate(answers)
                        .filter(Map.class::isInstance)
                        .isPresent();
    }

    /** Says whether nothing is wrong but that there is no answer at the place, or in what it stands in, or that there is. */
    boolean isOnlyAbout(Pointer at) {
        return violations.stream()
                .allMatch(violation -> violation.properties().stream()
                        .map(violation.instance()::child)
                        .anyMatch(at::isWithin));
    }

    /** Says whether everything that is wrong is so at the place, or below it, and of these kinds. */
    boolean isOnlyAt(Pointer at, Set<String> keywords) {
        return !violations.isEmpty()
                && violations.stream()
                        .allMatch(violation -> violation.instance().isWithin(at)
                                && (keywords.isEmpty() || keywords.contains(violation.keyword())));
    }
}
