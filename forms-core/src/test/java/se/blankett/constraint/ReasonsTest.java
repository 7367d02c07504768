package se.blankett.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which message is given, and when one of the developer's own stands. */
class ReasonsTest {
    private static final String OWN = "{se.blankett.constraint.Personnummer.message}";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** Uses of constraints, found by their names. */
    record Uses(
            @Personnummer(minAge = 18, maxAge = 64, coordinationNumber = false)
            String asked,

            @Personnummer String plain,
            @Personnummer(label = "Barnet") String labelled,
            @Personnummer(minAge = 65, maxAge = 64) String impossible,
            @Organisationsnummer String organisation) {}

    @ParameterizedTest
    @CsvSource({
        "850101-2390, ''",
        "19850101, message",
        "850101-2391, message.check",
        "20000101-0008, message.check",
        "19900230-2389, message.date",
        "20271201-2380, message.future",
        "19730288-9931, message.coordinationNumber",
        "19900060-2384, message.coordinationNumber",
        "19570428-9999, message.maxAge",
        "19090527+1474, message.maxAge"
    })
    void each_reason_has_a_message(String typed, String expected) {
        assertThat(told("asked", OWN, typed)).isEqualTo(keys("Personnummer", expected));
    }

    @Test
    void the_day_is_that_of_the_clock() {
        assertThat(Told.of(
                        new Personnummer.OfText(),
                        on("asked", Personnummer.class),
                        OWN,
                        "20271201-2380",
                        LocalDate.of(2028, 6, 1)))
                .isEqualTo(keys("Personnummer", "message.minAge"));
    }

    @Test
    void an_age_that_nobody_knows_is_not_refused() {
        assertThat(new PersonRule(true, 18, 64).apply(new se.blankett.identifier.Personnummer("199000602384"), DAY))
                .isEmpty();
    }

    @Test
    void a_label_has_messages_of_its_own() {
        assertThat(told("labelled", OWN, "850101-2391")).isEqualTo(keys("Personnummer", "message.check.label"));
        assertThat(told("plain", OWN, "850101-2391")).isEqualTo(keys("Personnummer", "message.check"));
    }

    @Test
    void a_message_of_the_developers_own_stands() {
        assertThat(told("labelled", "Skriv om.", "850101-2391")).containsExactly("Skriv om.");
    }

    @ParameterizedTest
    @CsvSource({"556016-0680, ''", "056016-0680, message", "551016-0680, message.check", "556016-0681, message.check"})
    void a_legal_person_has_two_reasons(String typed, String expected) {
        assertThat(Told.of(
                        new Organisationsnummer.OfText(),
                        on("organisation", Organisationsnummer.class),
                        "{se.blankett.constraint.Organisationsnummer.message}",
                        typed,
                        DAY))
                .isEqualTo(keys("Organisationsnummer", expected));
    }

    @Test
    void options_that_nobody_can_meet_are_refused() {
        assertThatThrownBy(() -> told("impossible", OWN, "850101-2390"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("@Personnummer: maxAge must be at least minAge, 65, was 64");
        assertThatThrownBy(() -> new PersonRule(true, -1, 64))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("@Personnummer: minAge must be at least 0, was -1");
    }

    @Test
    void every_constraint_is_of_a_format() {
        assertThatThrownBy(() -> Check.of("se-postnumer"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("format: must be an identifier's, was se-postnumer");
    }

    private static List<String> told(String use, String message, String typed) {
        return Told.of(new Personnummer.OfText(), on(use, Personnummer.class), message, typed, DAY);
    }

    private static List<String> keys(String constraint, String key) {
        return key.isEmpty() ? List.of() : List.of("{se.blankett.constraint." + constraint + "." + key + "}");
    }

    private static <A extends Annotation> A on(String use, Class<A> type) {
        try {
            return Uses.class.getDeclaredField(use).getAnnotation(type);
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
