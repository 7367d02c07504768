package se.blankett.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.function.Function;
import se.blankett.identifier.Identifier;
import se.blankett.identifier.IdentifierTypes;

/** Shows a stored text by its {@code format}; one that is not of its format is shown as it is. Immutable. */
final class StoredText {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** What is stored was read once: no later day makes it a date in the future. */
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private final Formats formats;
    private final Function<Identifier, String> form;

    private StoredText(Formats formats, Function<Identifier, String> form) {
        this.formats = formats;
        this.form = form;
    }

    static StoredText whole(Formats formats) {
        return new StoredText(formats, Identifier::display);
    }

    static StoredText masked(Formats formats) {
        return new StoredText(formats, Identifier::masked);
    }

    /** What tells who somebody is, or leads to their money, is masked; the rest is whole. */
    static StoredText discreet(Formats formats) {
        return new StoredText(
                formats, identifier -> identifier.isPersonal() ? identifier.masked() : identifier.display());
    }

    String shown(String format, String stored) {
        try {
            return switch (format) {
                case "date" -> formats.date(LocalDate.parse(stored));
                case "year-month" -> formats.month(YearMonth.parse(stored));
                case "local-time" -> formats.time(LocalTime.parse(stored));
                case "time" -> formats.time(OffsetTime.parse(stored).toLocalTime());
                case "date-time" ->
                    formats.dateTime(OffsetDateTime.parse(stored)
                            .atZoneSameInstant(SWEDEN)
                            .toLocalDateTime());
                default -> identifier(format, stored);
            };
        } catch (DateTimeException e) {
            return stored;
        }
    }

    private String identifier(String format, String stored) {
        return IdentifierTypes.of(format)
                .flatMap(type -> type.read(stored, AFTER_ALL).identifier())
                .map(form)
                .orElse(stored);
    }
}
