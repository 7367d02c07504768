package se.blankett.workbench;

import java.util.Locale;
import se.blankett.report.Severity;

/** What JSON calls a severity: {@code error}, {@code warning}. */
final class Severities {
    private Severities() {}

    static String nameOf(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
