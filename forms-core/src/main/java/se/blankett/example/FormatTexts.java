package se.blankett.example;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import se.blankett.form.Leaf;

/**
 * Texts in the stored form of a format.
 *
 * @param today what lies in the future is after it
 */
record FormatTexts(LocalDate today) {
    private static final List<String> BORN = List.of("född", "födelse", "birth");
    private static final List<String> LAST = List.of("till", "slut", "sista", "to", "end", "until");

    /** Returns a text of the format, or empty where it is one that nobody checks. */
    Optional<String> make(Leaf leaf, Random random) {
        String format = leaf.limits().format();
        return switch (format) {
            case "date" -> Optional.of(day(leaf, random).toString());
            case "year-month" -> Optional.of(month(leaf, random).toString());
            case "local-time" -> Optional.of(clock(random));
            case "time" -> Optional.of(clock(random) + ":00+01:00");
            case "date-time" -> Optional.of(day(leaf, random) + "T" + clock(random) + ":00+01:00");
            case "duration" -> Optional.of("P" + (1 + random.nextInt(30)) + "D");
            case "uuid" -> Optional.of(new UUID(random.nextLong(), random.nextLong()).toString());
            case "uri" -> Optional.of("https://example.se/sida/" + random.nextInt(1000));
            default -> identifier(leaf, format, random);
        };
    }

    private Optional<String> identifier(Leaf leaf, String format, Random random) {
        return switch (format) {
            case "email", "idn-email" -> Optional.of(email(random));
            case "se-personnummer" -> Optional.of(personnummer(leaf, random));
            case "se-organisationsnummer" -> Optional.of(Identities.organisationsnummer(random));
            case "se-postnummer" -> Optional.of(String.valueOf(11115 + random.nextInt(87000)));
            case "se-phone" -> Optional.of(Identities.phone(random));
            default -> PaymentNumbers.make(format, random);
        };
    }

    private String personnummer(Leaf leaf, Random random) {
        boolean coordination = leaf.coordinationNumber() && random.nextInt(8) == 0;
        LocalDate born = born(random);
        return coordination ? Identities.samordningsnummer(born, random) : Identities.personnummer(born, random);
    }

    private LocalDate born(Random random) {
        return today.minusYears(1).minusDays(random.nextInt(80 * 365));
    }

    private LocalDate day(Leaf leaf, Random random) {
        String label = leaf.label().toLowerCase(Locale.ROOT);
        if (BORN.stream()
                .anyMatch(word -> label.contains(word)
                        || leaf.name().toLowerCase(Locale.ROOT).contains(word))) {
            return born(random);
        }
        boolean last = LAST.contains(leaf.name()) || LAST.stream().anyMatch(word -> label.startsWith(word + " "));
        return last ? today.plusDays(1L + random.nextInt(300)) : today.minusDays(random.nextInt(300));
    }

    /** Within some years: there may be a row for each of twelve months and more. */
    private YearMonth month(Leaf leaf, Random random) {
        LocalDate day = day(leaf, random);
        int years = random.nextInt(3);
        return YearMonth.from(day.isAfter(today) ? day.plusYears(years) : day.minusYears(years));
    }

    private static String clock(Random random) {
        return String.format(Locale.ROOT, "%02d:%02d", random.nextInt(24), random.nextInt(12) * 5);
    }

    /** The domain is kept for examples (RFC 2606 keeps example.com; .SE keeps example.se). */
    private static String email(Random random) {
        String person = Phrases.person(random).replace(' ', '.').toLowerCase(Locale.ROOT);
        String plain = Normalizer.normalize(person, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain + "@example.se";
    }
}
