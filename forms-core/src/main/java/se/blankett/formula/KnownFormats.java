package se.blankett.formula;

import java.time.LocalDate;
import se.blankett.identifier.IdentifierTypes;

/** The formats that {@code IS} knows: dates, and every identifier. */
final class KnownFormats {
    private static final String DATE = "date";

    private KnownFormats() {}

    static boolean isKnown(String format) {
        return format.equals(DATE) || IdentifierTypes.of(format).isPresent();
    }

    static boolean is(Object value, String format, LocalDate today) {
        if (format.equals(DATE)) {
            return Dates.read(value).isPresent();
        }
        return value instanceof String text
                && IdentifierTypes.of(format)
                        .filter(type -> type.read(text, today).identifier().isPresent())
                        .isPresent();
    }
}
