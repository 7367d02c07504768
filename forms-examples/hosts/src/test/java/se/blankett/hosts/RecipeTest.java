package se.blankett.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.blankett.constraint.Bankkonto;
import se.blankett.constraint.Personnummer;
import se.blankett.constraint.Postnummer;
import se.blankett.constraint.Telefonnummer;

/** What {@code docs/jakarta-validation.md} shows, run. */
class RecipeTest {
    private static final Path PAGE = Path.of("../../docs/jakarta-validation.md");
    private static final Path SOURCE = Path.of("src/test/java/se/blankett/hosts/RecipeTest.java");

    interface Doubts {}

    record Application(
            @NotNull @Personnummer(minAge = 18) String applicant,
            @Postnummer(label = "Postnummer") String postcode,
            List<@Telefonnummer String> phones,
            @Bankkonto(groups = Doubts.class) String account) {}

    @Test
    void a_class_is_checked_and_doubts_apart() {
        Validator validator = Provider.in("sv");
        Application application = new Application("20210791-9967", "1152", List.of("070-174 06 05", "112"), "1000-1");

        Set<ConstraintViolation<Application>> violations = validator.validate(application);
        Set<ConstraintViolation<Application>> doubts = validator.validate(application, Doubts.class);

        assertThat(messages(violations))
                .containsExactlyInAnyOrder(
                        "applicant: Personen ska vara minst 18 år.",
                        "postcode: Skriv ett postnummer med fem siffror i fältet ”Postnummer”.",
                        "phones[1].<list element>: Skriv ett telefonnummer med riktnummer. "
                                + "Börja med + och landsnummer om numret inte är svenskt.");
        assertThat(messages(doubts))
                .containsExactly("account: Kontrollera gärna uppgiften en gång till. "
                        + "Vi kunde inte bekräfta att numret stämmer.");
    }

    @Test
    void the_day_is_that_of_the_clock() {
        Clock clock = Clock.offset(Provider.CLOCK, Duration.ofDays(20 * 366));
        Configuration<?> configuration = Provider.configuration("sv");

        Validator validator =
                configuration.clockProvider(() -> clock).buildValidatorFactory().getValidator();

        assertThat(validator.validateValue(Application.class, "applicant", "20210791-9967"))
                .isEmpty();
    }

    @Test
    void every_snippet_of_the_page_is_run_here() throws IOException {
        String source = bare(Files.readString(SOURCE));

        assertThat(Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(PAGE))
                        .results()
                        .map(block -> bare(block.group(1))))
                .hasSize(3)
                .allSatisfy(block -> assertThat(source).contains(block));
    }

    private static String bare(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static <T> List<String> messages(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .toList();
    }
}
