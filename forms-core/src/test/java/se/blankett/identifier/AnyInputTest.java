package se.blankett.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text; the seeds are fixed, so that a failure comes again. */
class AnyInputTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Locale SERVER = Locale.getDefault();

    private static final List<String> GOOD = List.of(
            "850101-2390",
            "19730288-9931",
            "19900060-2384",
            "556016-0680",
            "SE-115 20",
            "070-174 06 05",
            "0771-567 567",
            "+358 40 1234567",
            "Skoga S:3>2",
            "WER 84A",
            "5050-1055",
            "41 23 45-1",
            "8424-4, 123 456 789-7",
            "8424-1 123 456 789-7",
            "3300 0001012384",
            "70052",
            "SE 556016-0680 01",
            "SE45 5000 0000 0583 9825 7466",
            "Upplands-Bro");

    /** Parts that have made readers of numbers fail: lone surrogates, NUL, bidi controls, digits of other scripts. */
    private static final List<String> NASTY = List.of(
            "\ud83d", "\ude00", "\0", "\u202e", "\u2066", "\ufeff", "\u0301", "\ufdfa", "\u0130", "\u0131", "\u017f",
            "١", "①", "½", "💥", "+", "-", "−", "(", ")", "/", ".", "#", ";", ",", "*", "%", "$1", "\\", "0", "16",
            "00");

    /** What may be any text, or has another name that it is known by. */
    private static final List<Class<?>> TEXTS =
            List.of(EmailAddress.class, Fastighetsbeteckning.class, Bankkonto.class, Kommun.class);

    @AfterEach
    void restore_the_locale() {
        Locale.setDefault(SERVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "tr", "ar-EG", "th-TH-u-ca-buddhist-nu-thai"})
    void reading_never_throws_and_what_was_read_is_read_again(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        Random random = new Random(20261121);

        for (int i = 0; i < 4_000; i++) {
            everyTypeReads(junk(random, random.nextInt(100)));
            everyTypeReads(spoilt(random));
        }
        GOOD.forEach(AnyInputTest::everyTypeReads);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-", " ", "(", "+", "\ufdfa", "\u0301", "\ud83d", "\u202e", "\0", "850101-2390"})
    void a_long_text_is_refused_at_once(String part) {
        String text = part.repeat(100_000);

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 1_000; i++) {
                everyTypeReads(text);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"850101-2390", "556016-0680", "115 20", "070-174 06 05"})
    void what_is_longer_than_any_identifier_is_none(String good) {
        assertThat(readings(good)).anyMatch(reading -> reading.identifier().isPresent());
        assertThat(readings(good + " ".repeat(64)))
                .allMatch(reading -> reading.fault().equals(Optional.of(Fault.FORMAT)));
    }

    private static void everyTypeReads(String text) {
        for (String format : IdentifierTypes.formats()) {
            IdentifierType type = IdentifierTypes.of(format).orElseThrow();
            type.read(text, TODAY).identifier().ifPresent(identifier -> isReadAgain(type, identifier));
        }
    }

    private static void isReadAgain(IdentifierType type, Identifier identifier) {
        assertThat(type.read(identifier.display(), TODAY)).isEqualTo(Reading.of(identifier));
        assertThat(type.read(identifier.stored(), TODAY)).isEqualTo(Reading.of(identifier));
        if (!TEXTS.contains(identifier.getClass())) {
            assertThat(identifier.stored()).matches("[+]?[0-9A-Z]+");
            assertThat(identifier.masked()).contains("*").hasSameSizeAs(identifier.display());
        }
    }

    private static List<Reading<? extends Identifier>> readings(String text) {
        return List.of(
                Personnummer.read(text, TODAY),
                Organisationsnummer.read(text),
                Postnummer.read(text),
                Telefonnummer.read(text));
    }

    /** Any code points, surrogates too. */
    private static String junk(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> random.nextBoolean() ? any(random, NASTY) : Character.toString(random.nextInt(0x110000)))
                .collect(Collectors.joining());
    }

    /** A good text with a few parts put in, taken out or replaced: most come further than junk does. */
    private static String spoilt(Random random) {
        StringBuilder text = new StringBuilder(any(random, GOOD));
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(2));
            text.replace(at, end, random.nextInt(4) == 0 ? junk(random, 1) : Integer.toString(random.nextInt(10)));
        }
        return text.toString();
    }

    private static String any(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
