package se.blankett.example;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.blankett.form.Leaf;

/** Where one number, or one day, would make the two sides of a comparison equal: along the line through two trials. */
final class Solving {
    private static final BigDecimal FAR = BigDecimal.valueOf(100);

    /** From 1970, in years of four digits. */
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(700_000);

    private final Leaf leaf;
    private final Numbers numbers;

    Solving(Leaf leaf) {
        this.leaf = leaf;
        this.numbers = new Numbers(new Spec(leaf, List.of()));
    }

    static boolean isFor(Leaf leaf) {
        return leaf.type() == Leaf.Type.NUMBER || isDay(leaf);
    }

    private static boolean isDay(Leaf leaf) {
        return leaf.type() == Leaf.Type.TEXT && leaf.limits().format().equals("date");
    }

    /**
     * Returns answers that lie there, and beside it, as far as they may.
     *
     * @param now the answer
     * @param differences how much one side is more than the other, of each comparison, with another answer
     */
    List<Object> answers(Optional<Object> now, Function<Object, List<BigDecimal>> differences) {
        BigDecimal start = now.map(this::number).orElse(BigDecimal.ZERO);
        List<BigDecimal> before = differences.apply(answer(start));
        List<Object> found = new ArrayList<>();
        for (BigDecimal distance : List.of(step(), step().multiply(FAR))) {
            List<BigDecimal> after = differences.apply(answer(start.add(distance)));
            for (int i = 0; i < before.size() && after.size() == before.size(); i++) {
                meeting(start, distance, before.get(i), after.get(i)).ifPresent(at -> addNear(at, found));
            }
        }
        return found;
    }

    private static Optional<BigDecimal> meeting(
            BigDecimal start, BigDecimal distance, BigDecimal before, BigDecimal after) {
        BigDecimal slope = after.subtract(before);
        return slope.signum() == 0
                ? Optional.empty()
                : Optional.of(start.subtract(before.multiply(distance).divide(slope, MathContext.DECIMAL64)));
    }

    private void addNear(BigDecimal at, List<Object> found) {
        BigDecimal below = Steps.multiple(at, step(), RoundingMode.FLOOR);
        BigDecimal above = Steps.multiple(at, step(), RoundingMode.CEILING);
        if (isDay(leaf) && at.abs().compareTo(MOST_DAYS) > 0) {
            return;
        }
        Stream<BigDecimal> exact = isDay(leaf) ? Stream.of() : Stream.of(Steps.plain(at));
        Stream.concat(exact, Stream.of(below, above, below.subtract(step()), above.add(step())))
                .map(this::clamped)
                .filter(number -> isDay(leaf) || numbers.fits(number))
                .map(this::answer)
                .forEach(found::add);
    }

    private BigDecimal clamped(BigDecimal number) {
        BigDecimal raised =
                numbers.least().filter(least -> !isDay(leaf)).map(number::max).orElse(number);
        return Steps.plain(
                numbers.greatest().filter(most -> !isDay(leaf)).map(raised::min).orElse(raised));
    }

    private BigDecimal step() {
        return isDay(leaf) ? BigDecimal.ONE : numbers.step();
    }

    private BigDecimal number(Object answer) {
        if (answer instanceof BigDecimal number) {
            return number;
        }
        try {
            return BigDecimal.valueOf(LocalDate.parse(answer.toString()).toEpochDay());
        } catch (DateTimeException e) {
            return BigDecimal.ZERO;
        }
    }

    private Object answer(BigDecimal number) {
        return isDay(leaf) ? LocalDate.ofEpochDay(number.longValue()).toString() : number;
    }
}
