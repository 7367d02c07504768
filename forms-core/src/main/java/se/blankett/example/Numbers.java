package se.blankett.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;

/** Numbers that fit. */
final class Numbers {
    /** How far from the one bound a number is where there is no other. */
    private static final BigDecimal FAR = BigDecimal.valueOf(100);

    private final Spec spec;

    Numbers(Spec spec) {
        this.spec = spec;
    }

    /** Returns the step between two numbers that may be; a part of the distance between the bounds where any may. */
    BigDecimal step() {
        return spec.step().orElseGet(() -> {
            BigDecimal distance = high().subtract(low()).abs();
            return distance.compareTo(BigDecimal.ONE) > 0 ? BigDecimal.ONE : new BigDecimal("0.01");
        });
    }

    /** Returns the least number that may be, or empty where there is none. */
    Optional<BigDecimal> least() {
        return bounded(spec.minimum(), spec.exclusiveMinimum(), RoundingMode.CEILING);
    }

    /** Returns the greatest number that may be, or empty where there is none. */
    Optional<BigDecimal> greatest() {
        return bounded(spec.maximum(), spec.exclusiveMaximum(), RoundingMode.FLOOR);
    }

    private Optional<BigDecimal> bounded(
            Optional<BigDecimal> inclusive, Optional<BigDecimal> exclusive, RoundingMode direction) {
        Optional<BigDecimal> within = inclusive.map(bound -> Steps.multiple(bound, stepFor(bound), direction));
        Optional<BigDecimal> beyond = exclusive.map(bound -> next(bound, direction));
        if (within.isEmpty() || beyond.isEmpty()) {
            return within.or(() -> beyond);
        }
        boolean lower = direction == RoundingMode.CEILING;
        return Optional.of(lower ? within.get().max(beyond.get()) : within.get().min(beyond.get()));
    }

    /** Any number is a multiple of itself where nothing is said of steps. */
    private BigDecimal stepFor(BigDecimal bound) {
        return spec.step().orElseGet(() -> BigDecimal.ONE.movePointLeft(Math.max(0, bound.scale())));
    }

    private BigDecimal next(BigDecimal bound, RoundingMode direction) {
        BigDecimal step = spec.step().orElseGet(() -> BigDecimal.ONE.movePointLeft(Math.max(2, bound.scale() + 1)));
        BigDecimal at = Steps.multiple(bound, step, direction);
        if (at.compareTo(bound) != 0) {
            return at;
        }
        return Steps.plain(direction == RoundingMode.CEILING ? at.add(step) : at.subtract(step));
    }

    BigDecimal any(Random random) {
        BigDecimal step = step();
        boolean positive = low().signum() < 0 && high().signum() > 0 && random.nextInt(8) > 0;
        BigDecimal least = Steps.multiple(positive ? BigDecimal.ZERO : low(), step, RoundingMode.CEILING);
        long steps = high().subtract(least).divide(step, 0, RoundingMode.FLOOR).longValue();
        long chosen = steps <= 0 ? 0 : Math.floorMod(random.nextLong(), Math.min(steps, 10_000) + 1);
        return Steps.plain(least.add(step.multiply(BigDecimal.valueOf(chosen))));
    }

    private BigDecimal low() {
        return least().or(() -> greatest().map(most -> most.subtract(FAR).min(BigDecimal.ZERO)))
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal high() {
        return greatest().or(() -> least().map(few -> few.add(FAR).max(FAR))).orElse(FAR);
    }

    /** Says whether the number may be. */
    boolean fits(BigDecimal number) {
        return least().filter(bound -> number.compareTo(bound) < 0).isEmpty()
                && greatest().filter(bound -> number.compareTo(bound) > 0).isEmpty()
                && spec.step()
                        .filter(step -> number.remainder(step).signum() != 0)
                        .isEmpty();
    }
}
