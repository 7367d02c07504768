package se.blankett.validate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.MapPoint;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;

/** Says that a point cannot lie in Sweden, or that its coordinates are in each other's place. */
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

    private static Optional<BigDecimal> number(Pointer at, Object answers) {
        return at.evaluate(answers).filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast);
    }
}
