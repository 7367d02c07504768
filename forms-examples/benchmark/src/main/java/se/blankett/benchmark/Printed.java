package se.blankett.benchmark;

import java.util.Locale;

/**
 * What printing one receipt took, in the median, by one program in one round.
 *
 * @param kilobytes the size of the file, in 1,000 bytes
 * @param megabytes what was allocated for it, in 1,000,000 bytes; 0 where that is not known
 */
record Printed(double millis, double kilobytes, double megabytes) {
    /** Reads what a process wrote: the three numbers on one line. */
    static Printed parse(String line) {
        String[] numbers = line.strip().split(" ", -1);
        return new Printed(
                Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]), Double.parseDouble(numbers[2]));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f %.1f %.2f", millis, kilobytes, megabytes);
    }
}
