package se.blankett.benchmark;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param ours the figure with its unit, {@code 92.1 µs}
 * @param reference what it is held against, {@code 48.0 µs Jackson}
 * @param ratio ours by the reference; not a number where nothing was measured
 * @param goal the goal of the ratio; empty where there is none
 */
record Row(String what, String ours, String reference, double ratio, Goal goal) {
    /** A bound of a ratio. */
    record Goal(String text, double least, double most) {
        static final Goal NONE = new Goal("", 0, Double.POSITIVE_INFINITY);

        static Goal atMost(double most) {
            return new Goal("≤ " + most, 0, most);
        }

        static Goal atLeast(double least) {
            return new Goal("≥ " + least, least, Double.POSITIVE_INFINITY);
        }
    }

    static Row notMeasured(String what, String reference, String why) {
        return new Row(what, "", reference + " not measured: " + why, Double.NaN, Goal.NONE);
    }

    String met() {
        if (goal.text().isEmpty()) {
            return "";
        }
        return ratio >= goal.least() && ratio <= goal.most() ? "yes" : "NO";
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-52s | %12s | %-30s | %6s | %6s | %s",
                what,
                ours,
                reference,
                ratioText(),
                goal.text(),
                met());
    }

    private String ratioText() {
        if (Double.isNaN(ratio)) {
            return "";
        }
        return String.format(Locale.ROOT, ratio < 0.1 ? "%.3f" : "%.2f", ratio);
    }

    static String heading() {
        return String.format(
                Locale.ROOT,
                "%-52s | %12s | %-30s | %6s | %6s | %s",
                "what",
                "ours",
                "reference",
                "ratio",
                "goal",
                "met");
    }

    static String micros(double micros) {
        return String.format(Locale.ROOT, "%.1f µs", micros);
    }
}
