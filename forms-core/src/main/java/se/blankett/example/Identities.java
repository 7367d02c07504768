package se.blankett.example;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import se.blankett.identifier.Organisationsnummer;
import se.blankett.identifier.Personnummer;

/** Numbers of nobody: those that are kept for tests and fiction. */
final class Identities {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    /** The Tax Agency gives numbers with 238 and 239 to nobody: they are for tests. */
    private static final List<String> TEST_SERIALS = List.of("238", "239");

    /** Numbers that PTS keeps for fiction: 070-174 06 05 to 99, and 00 to 99 in Stockholm, Malmö and Kiruna. */
    private static final List<String> FICTION = List.of("+467017406", "+4684650040", "+4640628040", "+4698031920");

    private Identities() {}

    /** Returns a number of somebody born on the day, {@code 198501012390}. */
    static String personnummer(LocalDate born, Random random) {
        return checked(born.format(DAY) + Dice.pick(TEST_SERIALS, random), born.plusYears(1));
    }

    /** Returns a samordningsnummer, {@code 198501612382}: 60 is added to the day (lag 2022:1697). */
    static String samordningsnummer(LocalDate born, Random random) {
        int day = born.getDayOfMonth() + 60;
        String digits = born.format(DAY).substring(0, 6) + day + Dice.pick(TEST_SERIALS, random);
        return checked(digits, born.plusYears(1));
    }

    /** @param today not before what the digits say */
    private static String checked(String digits, LocalDate today) {
        return IntStream.range(0, 10)
                .mapToObj(check -> digits + check)
                .filter(number -> Personnummer.read(number, today).identifier().isPresent())
                .findFirst()
                .orElseThrow();
    }

    static String organisationsnummer(Random random) {
        String digits = String.format(Locale.ROOT, "5592440%02d", random.nextInt(100));
        return IntStream.range(0, 10)
                .mapToObj(check -> digits + check)
                .filter(number -> Organisationsnummer.read(number).identifier().isPresent())
                .findFirst()
                .orElseThrow();
    }

    static String phone(Random random) {
        String start = Dice.pick(FICTION, random);
        if (start.startsWith("+467")) {
            return start + String.format(Locale.ROOT, "%02d", 5 + random.nextInt(95));
        }
        return start + random.nextInt(10);
    }
}
