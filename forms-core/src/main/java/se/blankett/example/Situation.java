package se.blankett.example;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.blankett.engine.Decisions;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;

/**
 * All that decides what it breaks to take out an answer: where it is the same, so is what is broken.
 *
 * @param at the field, {@code -} for any row
 * @param beside what is answered in the same object
 * @param guards why it is asked, and why it is required
 */
record Situation(Pointer at, Set<Object> beside, List<Guard> guards) {
    static Situation of(Place place, Map<String, Object> answers, Decisions decisions) {
        Set<Object> beside = place.at()
                .parent()
                .evaluate(answers)
                .filter(Map.class::isInstance)
                .map(object -> Set.<Object>copyOf(((Map<?, ?>) object).keySet()))
                .orElse(Set.of());
        List<Guard> guards = Stream.of(
                        place.field().presence().declared(),
                        place.field().presence().required())
                .flatMap(List::stream)
                .filter(guard -> decisions.holds(guard, place.at()))
                .toList();
        return new Situation(place.field().pointer(), beside, guards);
    }
}
