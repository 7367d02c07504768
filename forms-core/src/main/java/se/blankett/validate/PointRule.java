package se.blankett.validate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.blankett.form.MapPoint;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;

/** Says that a point lacks a coordinate, cannot lie in Sweden, or has its coordinates in each other's place. */
final class PointRule {
    private PointRule() {}

    /**
     * @param at the place of the point
     * @param answers all answers
     */
    static Optional<Verdict> judge(MapPoint point, Pointer at, Object answers) {
        Pointer first = at.child(point.north());
        Optional<BigDecimal> north = number(first, answers);
        Optional<BigDecimal> east = number(at.child(point.east()), answers);
        if (north.isEmpty() || east.isEmpty() || point.system().holds(north.get(), east.get())) {
            return Optional.empty();
        }
        Finding finding = point.system().holds(east.get(), north.get())
                ? Finding.of(first, "geo.swapped", Map.of("label", at))
                : Finding.of(first, "geo.outside", Map.of("label", at, "area", "sweden"));
        return Optional.of(new Verdict(Priority.RANGE, finding, "widget"));
    }

    /**
     * Says that one coordinate lacks the other: a point is whole, or absent, also where no {@code dependentRequired}
     * says so.
     *
     * @param isOpen whether an answer is asked for at a place, and nothing was typed there
     */
    static Optional<Verdict> judgeHalf(MapPoint point, Pointer at, Object answers, Predicate<Pointer> isOpen) {
        Pointer north = at.child(point.north());
        Pointer east = at.child(point.east());
        return half(north, east, answers, isOpen).or(() -> half(east, north, answers, isOpen));
    }

    private static Optional<Verdict> half(Pointer there, Pointer gap, Object answers, Predicate<Pointer> isOpen) {
        return there.evaluate(answers)
                .filter(answer -> gap.evaluate(answers).isEmpty() && isOpen.test(gap))
                .map(answer -> Finding.of(gap, "required.because", Map.of("other", there, "answer", answer)))
                .map(finding -> new Verdict(Priority.MISSING, finding, "required"));
    }

    private static Optional<BigDecimal> number(Pointer at, Object answers) {
        return at.evaluate(answers).filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast);
    }
}
