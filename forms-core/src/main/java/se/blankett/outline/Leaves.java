package se.blankett.outline;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.blankett.identifier.Bankgiro;
import se.blankett.identifier.Bankkonto;
import se.blankett.identifier.EmailAddress;
import se.blankett.identifier.Fastighetsbeteckning;
import se.blankett.identifier.Iban;
import se.blankett.identifier.Kommun;
import se.blankett.identifier.Momsnummer;
import se.blankett.identifier.OcrNummer;
import se.blankett.identifier.Organisationsnummer;
import se.blankett.identifier.Personnummer;
import se.blankett.identifier.Plusgiro;
import se.blankett.identifier.Postnummer;
import se.blankett.identifier.Registreringsnummer;
import se.blankett.identifier.Telefonnummer;

/** The classes whose values are one answer, and what a schema says of them. */
final class Leaves {
    private static final Map<Class<?>, Leaf> ALL = Map.ofEntries(
            entry(String.class, new Leaf(Kind.TEXT, "")),
            entry(CharSequence.class, new Leaf(Kind.TEXT, "")),
            entry(boolean.class, new Leaf(Kind.BOOLEAN, "")),
            entry(Boolean.class, new Leaf(Kind.BOOLEAN, "")),
            entry(byte.class, whole(Byte.MIN_VALUE, Byte.MAX_VALUE)),
            entry(Byte.class, whole(Byte.MIN_VALUE, Byte.MAX_VALUE)),
            entry(short.class, whole(Short.MIN_VALUE, Short.MAX_VALUE)),
            entry(Short.class, whole(Short.MIN_VALUE, Short.MAX_VALUE)),
            entry(int.class, whole(Integer.MIN_VALUE, Integer.MAX_VALUE)),
            entry(Integer.class, whole(Integer.MIN_VALUE, Integer.MAX_VALUE)),
            entry(long.class, whole(Long.MIN_VALUE, Long.MAX_VALUE)),
            entry(Long.class, whole(Long.MIN_VALUE, Long.MAX_VALUE)),
            entry(BigInteger.class, new Leaf(Kind.INTEGER, "")),
            entry(float.class, new Leaf(Kind.NUMBER, "")),
            entry(Float.class, new Leaf(Kind.NUMBER, "")),
            entry(double.class, new Leaf(Kind.NUMBER, "")),
            entry(Double.class, new Leaf(Kind.NUMBER, "")),
            entry(BigDecimal.class, new Leaf(Kind.NUMBER, "")),
            entry(LocalDate.class, new Leaf(Kind.DATE, "date")),
            entry(YearMonth.class, formatted("year-month")),
            entry(LocalTime.class, formatted("local-time")),
            entry(Instant.class, formatted("date-time")),
            entry(OffsetDateTime.class, formatted("date-time")),
            entry(ZonedDateTime.class, formatted("date-time")),
            entry(Duration.class, formatted("duration")),
            entry(UUID.class, formatted("uuid")),
            entry(URI.class, formatted("uri")),
            entry(Bankgiro.class, formatted("se-bankgiro")),
            entry(Bankkonto.class, formatted("se-bankkonto")),
            entry(EmailAddress.class, formatted("email")),
            entry(Fastighetsbeteckning.class, formatted("se-fastighet")),
            entry(Iban.class, formatted("iban")),
            entry(Kommun.class, formatted("se-kommun")),
            entry(Momsnummer.class, formatted("se-vat")),
            entry(OcrNummer.class, formatted("se-ocr")),
            entry(Organisationsnummer.class, formatted("se-organisationsnummer")),
            entry(Personnummer.class, formatted("se-personnummer")),
            entry(Plusgiro.class, formatted("se-plusgiro")),
            entry(Postnummer.class, formatted("se-postnummer")),
            entry(Registreringsnummer.class, formatted("se-registreringsnummer")),
            entry(Telefonnummer.class, formatted("se-phone")));

    /** Java's durations have no years, months and weeks: how long these are depends on the day. */
    private static final String DAYS_AND_TIME = "^P(?:[0-9]+D)?(?:T.*)?$";

    private Leaves() {}

    private static Leaf formatted(String format) {
        return new Leaf(Kind.FORMATTED, format);
    }

    private static Leaf whole(long least, long most) {
        return new Leaf(Kind.INTEGER, "", Optional.of(least), Optional.of(most));
    }

    /** Returns a new schema of the type, or empty where it is not one answer. */
    static Optional<Schema> of(Class<?> type) {
        return Optional.ofNullable(ALL.get(type)).map(Leaf::toSchema);
    }

    /**
     * One type.
     *
     * @param format {@code ""} where it has none
     * @param least the least that the type holds: a form that took more would stop where the answer is bound
     * @param most the greatest
     */
    private record Leaf(Kind kind, String format, Optional<Long> least, Optional<Long> most) {
        Leaf(Kind kind, String format) {
            this(kind, format, Optional.empty(), Optional.empty());
        }

        Schema toSchema() {
            Schema schema = new Schema(kind);
            if (!format.isEmpty()) {
                schema.put("format", format);
            }
            if (format.equals("duration")) {
                schema.addPattern(DAYS_AND_TIME);
            }
            least.ifPresent(limit -> schema.limits().atLeast(BigDecimal.valueOf(limit), false));
            most.ifPresent(limit -> schema.limits().atMost(BigDecimal.valueOf(limit), false));
            return schema;
        }
    }
}
