package se.blankett.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.bean.Beans;
import se.blankett.bean.SubmissionForms;
import se.blankett.bean.ValidSubmission;
import se.blankett.constraint.Bankkonto;
import se.blankett.constraint.Personnummer;
import se.blankett.constraint.Postnummer;
import se.blankett.constraint.Telefonnummer;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.parse.Catalogue;
import se.blankett.parse.FormParser;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/** What {@code docs/jakarta-validation.md} shows, run. */
class RecipeTest {
    private static final Path PAGE = Path.of("../../docs/jakarta-validation.md");
    private static final Path HERE = Path.of("../hosts/src/test/java");
    private static final Path THREE_WAYS = Path.of("../three-ways/src/main/java");

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

    record Stay(LocalDate arrival, LocalDate departure) {
        @AssertTrue(message = "Avresan är före ankomsten.")
        public boolean isDeparture() {
            return arrival == null || departure == null || !departure.isBefore(arrival);
        }
    }

    static final String STAY = """
            {"title": "Vistelse", "type": "object", "additionalProperties": false, "properties": {
              "arrival": {"type": "string", "title": "Ankomst", "format": "date"},
              "departure": {"type": "string", "title": "Avresa", "format": "date"}}}
            """;

    @Test
    void a_rule_in_java_is_told_at_its_field() {
        Clock clock = Provider.CLOCK;
        Validator validator = Provider.in("sv");
        Form form = FormParser.parse("vistelse.form.json", STAY);
        Dialogue dialogue = Dialogue.of(form, clock).with(Beans.check(Stay.class, validator));

        Turn turn = dialogue.take(
                dialogue.start("1"),
                Post.of(Map.of("!next", "", "/arrival", "2026-07-02", "/departure", "2026-07-01")));

        assertThat(turn.shown().findings())
                .map(finding -> finding.pointer() + ": "
                        + Describer.of(Texts.of("sv"), form).describe(finding))
                .containsExactly("/departure: Avresan är före ankomsten.");
    }

    record Booking(@ValidSubmission(form = "vistelse") String answers) {}

    @Test
    void a_form_is_a_constraint(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("vistelse.form.json"), STAY);
        Catalogue catalogue = Catalogue.of(folder);
        Clock clock = Provider.CLOCK;
        Configuration<?> configuration = Provider.configuration("sv");
        SubmissionForms forms = SubmissionForms.of(catalogue, clock).withLanguage(() -> "en");
        configuration.constraintValidatorFactory(
                forms.validators(configuration.getDefaultConstraintValidatorFactory()));
        Validator validator = configuration.buildValidatorFactory().getValidator();

        assertThat(messages(validator.validate(new Booking("{\"departure\": \"2026-02-30\"}"))))
                .containsExactly(
                        "answers.departure: The date for “Avresa” does not exist. Check the year, month and day.");
        assertThat(messages(validator.validate(new Booking("{\"${1+1}{form}\": 1}"))))
                .containsExactly(
                        "answers.${1+1}{form}: “${1+1}{form}” is not in the form. Remove it or correct its name.");
        assertThat(messages(validator.validate(new Booking("${1+1}"))))
                .containsExactly(
                        "answers: The answers could not be read. Send them as a JSON object of at most 1 MiB.");
    }

    @Test
    void every_snippet_of_the_page_is_run_here_or_in_a_host() throws IOException {
        List<String> sources =
                Stream.of(HERE, THREE_WAYS).flatMap(RecipeTest::sourcesIn).toList();

        assertThat(Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(PAGE))
                        .results()
                        .map(block -> bare(block.group(1))))
                .hasSize(11)
                .allSatisfy(block -> assertThat(sources).anyMatch(source -> source.contains(block)));
    }

    private static Stream<String> sourcesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(RecipeTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return bare(Files.readString(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
