package se.blankett.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.ValidationException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.constraint.Bankgiro;
import se.blankett.constraint.Bankkonto;
import se.blankett.constraint.Fastighetsbeteckning;
import se.blankett.constraint.Iban;
import se.blankett.constraint.Kommun;
import se.blankett.constraint.Momsnummer;
import se.blankett.constraint.OcrNummer;
import se.blankett.constraint.Organisationsnummer;
import se.blankett.constraint.Personnummer;
import se.blankett.constraint.Plusgiro;
import se.blankett.constraint.Postnummer;
import se.blankett.constraint.Registreringsnummer;
import se.blankett.constraint.Telefonnummer;

/** Constraints on our own values, which hold by themselves: only options and doubts are asked. */
class ValuesTest {
    record Values(
            @Personnummer se.blankett.identifier.Personnummer person,
            @Organisationsnummer se.blankett.identifier.Organisationsnummer organisation,
            @Postnummer se.blankett.identifier.Postnummer place,
            @Telefonnummer se.blankett.identifier.Telefonnummer phone,
            @Fastighetsbeteckning se.blankett.identifier.Fastighetsbeteckning land,
            @Registreringsnummer se.blankett.identifier.Registreringsnummer vehicle,
            @Bankgiro se.blankett.identifier.Bankgiro bankgiro,
            @Plusgiro se.blankett.identifier.Plusgiro plusgiro,
            @Bankkonto se.blankett.identifier.Bankkonto account,
            @OcrNummer se.blankett.identifier.OcrNummer reference,
            @Momsnummer se.blankett.identifier.Momsnummer vat,
            @Iban se.blankett.identifier.Iban iban,
            @Kommun se.blankett.identifier.Kommun kommun) {}

    record Person(
            @Personnummer(coordinationNumber = false, minAge = 18, maxAge = 64)
            se.blankett.identifier.Personnummer number) {}

    record Aged(@Personnummer(minAge = 18, maxAge = 64) String number) {}

    record TooYoung(@Personnummer(minAge = -1) String number) {}

    record TooOld(@Personnummer(minAge = 18, maxAge = 17) String number) {}

    record OfNumber(@Postnummer Integer place) {}

    @Test
    void takes_every_value_that_is_not_in_doubt() {
        Values values = new Values(
                new se.blankett.identifier.Personnummer("198501012390"),
                new se.blankett.identifier.Organisationsnummer("5560160680"),
                new se.blankett.identifier.Postnummer("11520"),
                new se.blankett.identifier.Telefonnummer("+46701740605"),
                new se.blankett.identifier.Fastighetsbeteckning("Skoga 1:54"),
                new se.blankett.identifier.Registreringsnummer("ABC123"),
                new se.blankett.identifier.Bankgiro("50501055"),
                new se.blankett.identifier.Plusgiro("9000001"),
                new se.blankett.identifier.Bankkonto("8424-1234567897"),
                new se.blankett.identifier.OcrNummer("1234574"),
                new se.blankett.identifier.Momsnummer("SE556016068001"),
                new se.blankett.identifier.Iban("SE3550000000054910000003"),
                new se.blankett.identifier.Kommun("0180", "Stockholm"));

        assertThat(Provider.in("sv").validate(values)).isEmpty();
    }

    static Stream<Map.Entry<String, Object>> doubted() {
        return Stream.of(
                Map.entry("person", new se.blankett.identifier.Personnummer("202712012380")),
                Map.entry("land", new se.blankett.identifier.Fastighetsbeteckning("vid sjön")),
                Map.entry("account", new se.blankett.identifier.Bankkonto("1000-1")),
                Map.entry("kommun", new se.blankett.identifier.Kommun("0179", "Ingenstans")));
    }

    @ParameterizedTest
    @MethodSource("doubted")
    void refuses_a_value_that_is_in_doubt_to_come_or_on_no_list(Map.Entry<String, Object> value) {
        assertThat(Provider.in("sv").validateValue(Values.class, value.getKey(), value.getValue()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "198501012390, ''",
        "197302889931, Skriv ett personnummer. Samordningsnummer kan inte användas här.",
        "195704289999, Personen ska vara högst 64 år."
    })
    void asks_of_a_value_what_its_options_ask(String stored, String expected) {
        Person person = new Person(new se.blankett.identifier.Personnummer(stored));

        assertThat(messages(Provider.in("sv").validate(person)))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "20000101-2384, 2017-12-31T22:30:00Z, false",
        "20000101-2384, 2017-12-31T23:30:00Z, true", // eighteen for half an hour where the clock is
        "20000101-2384, 2064-12-31T22:30:00Z, true",
        "20000101-2384, 2064-12-31T23:30:00Z, false",
        "19900060-2384, 2000-01-01T00:00:00Z, true" // of an age that nobody knows
    })
    void counts_years_by_the_clock_of_the_provider(String typed, Instant time, boolean fits) {
        assertThat(Provider.at(time).validate(new Aged(typed)).isEmpty()).isEqualTo(fits);
    }

    @Test
    void says_which_option_is_none() {
        assertThatThrownBy(() -> Provider.in("sv").validate(new TooYoung("198501012390")))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage("@Personnummer: minAge must be at least 0, was -1");
        assertThatThrownBy(() -> Provider.in("sv").validate(new TooOld("198501012390")))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage("@Personnummer: maxAge must be at least minAge, 18, was 17");
    }

    @Test
    void stands_on_no_other_type() {
        assertThatThrownBy(() -> Provider.in("sv").validate(new OfNumber(11520)))
                .isInstanceOf(UnexpectedTypeException.class);
    }

    private static <T> List<String> messages(Set<ConstraintViolation<T>> violations) {
        return violations.stream().map(ConstraintViolation::getMessage).toList();
    }
}
