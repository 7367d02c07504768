package se.blankett.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.bean.Beans;
import se.blankett.constraint.Organisationsnummer;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.outline.FormDefinition;
import se.blankett.outline.Outline;
import se.blankett.outline.Question;
import se.blankett.parse.FormParser;
import se.blankett.report.Problem;
import se.blankett.report.Severity;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/** The recipe “Class first” of {@code docs/jakarta-validation.md}, run. */
class ClassFirstTest {
    private static final Path PAGE = Path.of("../../docs/jakarta-validation.md");
    private static final Path SOURCE = Path.of("../hosts/src/test/java/se/blankett/hosts/ClassFirstTest.java");

    @FormDefinition(id = "https://exempel.se/e-tjanster/hyra", title = "Hyr en lokal")
    record Rental(
            @Question(title = "Organisationsnummer", page = "Om föreningen") @NotNull @Organisationsnummer
            String organisation,

            @Question(title = "Föreningens namn") @NotBlank @Size(max = 80)
            String name,

            @Question(title = "Vilken lokal vill ni hyra?", page = "Bokningen") @NotNull
            Room room,

            @Question(title = "Vilken dag?") @NotNull @Future
            LocalDate day,

            @Question(title = "Hur många kommer?", hint = "Ungefär räcker.") @Min(1) @Max(80)
            int people) {}

    enum Room {
        @JsonProperty("aula")
        @Question(title = "Aulan")
        HALL,
        @JsonProperty("kok")
        @Question(title = "Skolköket")
        KITCHEN
    }

    private static final Map<String, String> FIRST =
            Map.of("!next", "", "/organisation", "556016-0680", "/name", "Skoga IF");
    private static final Map<String, String> SECOND =
            Map.of("!next", "", "!page", "bokningen", "/room", "kok", "/people", "81", "/day", "1 maj 2020");

    @Test
    void a_class_is_a_form_at_once() {
        Clock clock = Provider.CLOCK;
        Validator validator = Provider.in("sv");

        Outline outline = Outline.of(Rental.class, validator);
        Dialogue dialogue = Dialogue.of(outline.form(), clock).with(Beans.check(Rental.class, validator));

        Turn first = dialogue.take(dialogue.start("1"), Post.of(FIRST));
        Turn second = dialogue.take(first.draft(), Post.of(SECOND));
        assertThat(first.shown().findings()).isEmpty();
        assertThat(second.shown().findings())
                .map(finding -> finding.pointer() + ": "
                        + Describer.of(Texts.of("sv"), outline.form()).describe(finding))
                .containsExactly(
                        "/day: Datumet för ”Vilken dag?” ska vara efter i dag.",
                        "/people: Talet i fältet ”Hur många kommer?” ska vara mellan 1 och 80.");
    }

    @Test
    void a_class_is_the_start_of_a_form(@TempDir Path folder) throws IOException {
        Validator validator = Provider.in("sv");
        Outline outline = Outline.of(Rental.class, validator);

        Files.writeString(folder.resolve("hyra.form.json"), outline.text());
        List<Problem> left = outline.problems();

        Form form = FormParser.parse(folder.resolve("hyra.form.json"));
        assertThat(form.title()).isEqualTo("Hyr en lokal");
        assertThat(form.pages()).extracting(page -> page.title()).containsExactly("Om föreningen", "Bokningen");
        assertThat(left)
                .filteredOn(problem -> problem.severity() != Severity.INFO)
                .extracting(Problem::code)
                .isEmpty();
    }

    @Test
    void every_snippet_of_the_recipe_is_run_here() throws IOException {
        String source = bare(Files.readString(SOURCE));

        assertThat(Pattern.compile("```java class-first\n(.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(PAGE))
                        .results()
                        .map(block -> bare(block.group(1))))
                .hasSize(3)
                .allSatisfy(block -> assertThat(source).contains(block));
    }

    private static String bare(String code) {
        return code.replaceAll("\\s+", "");
    }
}
