package se.blankett.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.report.Problem;

/** What an overlay takes away, with {@code null}: what still names it stands in the base, where nothing is wrong. */
final class Removals {
    private final List<Pointer> places = new ArrayList<>();

    private Removals(Map<String, Object> merge) {
        collect(merge, Pointer.ROOT);
    }

    static Removals of(Map<String, Object> merge) {
        return new Removals(merge);
    }

    private void collect(Map<String, Object> merge, Pointer at) {
        merge.forEach((name, value) -> {
            if (value == Json.NULL) {
                places.add(at.child(name));
            } else if (value instanceof Map<?, ?> map) {
                collect(Json.object(map), at.child(name));
            }
        });
    }

    /** Returns the problem at what was taken away, where it is about that. */
    Optional<Problem> told(Problem problem, String base) {
        return places.stream()
                .filter(place -> problem.what().contains("\"" + place.last() + "\"")
                        || problem.what().contains("/" + place.last() + "\""))
                .findFirst()
                .map(place -> new Problem(
                        problem.document(),
                        Pointer.ROOT.child("merge").resolve(place),
                        problem.code(),
                        problem.severity(),
                        "this is taken away, and " + base + "#" + problem.pointer() + " still names it",
                        "change that in the overlay too, or keep \"" + place.last() + "\""));
    }
}
