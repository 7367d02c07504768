package se.blankett.benchmark;

/**
 * What a program outside this process came to.
 *
 * @param value in the unit of whoever asked; 0 where nothing was measured
 * @param whyNot what is missing, {@code no node on this machine}; {@code ""} where it was measured
 */
record Figure(double value, String whyNot) {
    static Figure of(double value) {
        return new Figure(value, "");
    }

    static Figure missing(String whyNot) {
        return new Figure(0, whyNot);
    }

    boolean isMeasured() {
        return whyNot.isEmpty();
    }
}
