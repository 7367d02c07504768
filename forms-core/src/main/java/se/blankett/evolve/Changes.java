package se.blankett.evolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.blankett.form.Pointer;
import se.blankett.report.Problem;
import se.blankett.report.Severity;

/** Gathers what an overlay changes that it may not. */
final class Changes {
    private static final Pointer MERGE = Pointer.ROOT.child("merge");

    private final String document;
    private final Map<String, Object> merge;
    private final List<Problem> found = new ArrayList<>();

    /** @param merge the changes, by which places in the base are found in the overlay */
    Changes(String document, Map<String, Object> merge) {
        this.document = document;
        this.merge = merge;
    }

    List<Problem> found() {
        return found.stream().distinct().toList();
    }

    /** @param at the place in the base */
    void add(Pointer at, String code, String what) {
        String fix = switch (code) {
            case "overlay.lost" -> "take it out of the overlay, or name what it is called now";
            case "overlay.wider" -> "leave it as the base has it: an overlay may ask for more, and accept less";
            default -> "leave it as the base has it";
        };
        Pointer place = at;
        while (place.evaluate(merge).isEmpty()) {
            place = place.parent();
        }
        found.add(new Problem(document, MERGE.resolve(place), code, Severity.ERROR, "the overlay " + what, fix));
    }
}
