package se.blankett.bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.executable.ExecutableValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.parse.Catalogue;

/** Other programs are told where each mistake is, by JSON Pointers, in the order of the form. */
class AnswerErrorTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static final List<String> NAMES =
            List.of("a.b", "a\"b'c", "a/b~c", "a[1].b", "å ä", "100%", "{x}${1+1}", "<tag>&#", "a\\b");

    private static final String UNREADABLE = "Svaren kunde inte läsas. Skicka dem som ett JSON-objekt på högst 1 MiB.";

    @TempDir
    static Path folder;

    private static SubmissionForms forms;

    record Row(@JsonProperty("a.b") String dotted) {}

    @ValidSubmission(form = "namn")
    record Rows(@JsonProperty("rader/~") List<Row> rows) {}

    record Holder(@Valid Rows rows, @NotBlank String name) {}

    static final class Desk {
        void take(@ValidSubmission(form = "namn") Map<String, Object> answers) {}
    }

    @BeforeAll
    static void read() throws Exception {
        List<String> properties = new ArrayList<>();
        NAMES.forEach(name -> properties.add(quoted(name) + ": {\"type\": \"string\", \"title\": \"T\"}"));
        String fields = String.join(", ", properties);
        String names =
                String.join(", ", NAMES.stream().map(AnswerErrorTest::quoted).toList());
        String row = "{\"type\": \"object\", \"title\": \"R\", \"required\": [" + names + "], \"properties\": {"
                + fields + "}}";
        Files.writeString(
                folder.resolve("namn.form.json"),
                "{\"title\": \"Namn\", \"type\": \"object\", \"additionalProperties\": false, \"required\": [" + names
                        + "], \"properties\": {\"rader/~\": {\"type\": \"array\", \"title\": \"R\", \"items\": " + row
                        + "}, " + fields + "}}");
        forms = SubmissionForms.of(Catalogue.of(folder), CLOCK);
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static Stream<Arguments> names() {
        return Stream.of(
                row("a.b", "#/a.b"),
                row("a\"b'c", "#/a%22b'c"),
                row("a/b~c", "#/a~1b~0c"),
                row("a[1].b", "#/a%5B1%5D.b"),
                row("å ä", "#/%C3%A5%20%C3%A4"),
                row("100%", "#/100%25"),
                row("{x}${1+1}", "#/%7Bx%7D$%7B1+1%7D"),
                row("<tag>&#", "#/%3Ctag%3E&%23"),
                row("a\\b", "#/a%5Cb"));
    }

    private static Arguments row(String name, String pointer) {
        return argumentSet(name, NAMES.indexOf(name), pointer);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_of_any_characters_is_escaped_as_a_pointer_and_then_as_a_fragment(int index, String pointer) {
        List<AnswerError> errors = refused(Map.of("rader/~", List.of(Map.of())));

        assertThat(errors).hasSize(2 * NAMES.size());
        assertThat(errors.get(index).pointer()).isEqualTo("#/rader~1~0/0" + pointer.substring(1));
        assertThat(errors.get(NAMES.size() + index))
                .isEqualTo(new AnswerError(pointer, "Fyll i fältet ”T”.", "required.text"));
    }

    @Test
    void a_provider_finds_the_same_in_a_map_and_a_class_and_its_codes_are_found_again() {
        Map<String, Object> answers = Map.of("rader/~", List.of(Map.of("a.b", "x"), Map.of()));
        List<AnswerError> expected = refused(answers);

        assertThat(expected).extracting(AnswerError::code).containsOnly("required.text");
        assertThat(forms.toErrors(parameter(answers))).isEqualTo(expected);
        assertThat(forms.toErrors(Providers.with(forms).validate(new Rows(List.of(new Row("x"), new Row(""))))))
                .isEqualTo(expected);
    }

    record Batch(
            List<@ValidSubmission(form = "namn") String> sent, Optional<@ValidSubmission(form = "namn") String> last) {}

    @Test
    void several_answers_are_told_one_after_the_other() {
        Batch batch = new Batch(List.of("{}", "[]", "{\"x\": 1}"), Optional.of("5"));

        List<AnswerError> errors = forms.toErrors(Providers.with(forms).validate(batch));

        assertThat(errors)
                .extracting(error -> error.pointer().replaceFirst("(#/sent/\\d|#/last).*", "$1"))
                .isSorted()
                .hasSize(2 * NAMES.size() + 3);
        assertThat(errors)
                .filteredOn(error -> !error.code().equals("required.text"))
                .containsExactly(
                        new AnswerError("#/last", UNREADABLE, "answers.unreadable"),
                        new AnswerError("#/sent/1", UNREADABLE, "answers.unreadable"),
                        new AnswerError(
                                "#/sent/2/x",
                                "Uppgiften ”x” finns inte i formuläret. Ta bort den eller rätta namnet.",
                                "unknown"));
    }

    @Test
    void what_no_form_found_has_its_place_in_the_class_and_the_name_of_its_constraint() {
        Set<ConstraintViolation<Holder>> violations =
                Providers.with(forms).validate(new Holder(new Rows(List.of()), ""));

        assertThat(forms.toErrors(violations))
                .hasSize(NAMES.size() + 1)
                .startsWith(new AnswerError("#/name", "must not be blank", "rule.bean.NotBlank"))
                .endsWith(new AnswerError("#/rows/a%5Cb", "Fyll i fältet ”T”.", "required.text"));
    }

    @Test
    void any_order_becomes_that_of_the_form() {
        List<ConstraintViolation<?>> violations = new ArrayList<>(
                refusal(Map.of("rader/~", List.of(Map.of(), Map.of()))).getConstraintViolations());
        List<AnswerError> expected = violations.stream().map(AnswerError::of).toList();

        Collections.shuffle(violations, new Random(1));

        assertThat(forms.toErrors(violations)).isEqualTo(expected);
    }

    @Test
    void what_is_no_answers_is_one_error_of_the_whole() {
        assertThat(refused("[]")).containsExactly(new AnswerError("#", UNREADABLE, "answers.unreadable"));
    }

    private static List<AnswerError> refused(Object answers) {
        return refusal(answers).getConstraintViolations().stream()
                .map(AnswerError::of)
                .toList();
    }

    private static ConstraintViolationException refusal(Object answers) {
        return catchThrowableOfType(ConstraintViolationException.class, () -> forms.accept("namn", answers, "1"));
    }

    private static Set<? extends ConstraintViolation<?>> parameter(Map<String, Object> answers) {
        ExecutableValidator executables = Providers.with(forms).forExecutables();
        try {
            return executables.validateParameters(
                    new Desk(), Desk.class.getDeclaredMethod("take", Map.class), new Object[] {answers});
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
