package se.blankett.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.bean.AnswerError;
import se.blankett.bean.Beans;
import se.blankett.bean.SubmissionForms;
import se.blankett.bean.ValidSubmission;
import se.blankett.parse.Catalogue;

/** What a person types in a form is shown as it was typed, and never evaluated, with an expression language and without. */
class TypedInFormsTest {
    @TempDir
    static Path folder;

    private static SubmissionForms forms;
    private static Validator validator;

    record Booking(@ValidSubmission(form = "namn") Map<String, Object> answers) {}

    /** A host's own message that quotes what was typed: only with expressions does it. */
    record Quoting(
            @Pattern(regexp = "[A-Z][a-z]+", message = "Skriv ett namn, inte ${validatedValue}.")
            String namn) {}

    @BeforeAll
    static void read() throws IOException {
        Files.writeString(folder.resolve("namn.form.json"), """
                {"title": "Namn", "type": "object", "additionalProperties": false, "properties": {
                  "namn": {"type": "string", "title": "Namn"}}}
                """);
        Validator plain = Provider.in("sv");
        forms = SubmissionForms.of(Catalogue.of(folder), Provider.CLOCK)
                .with("namn", Beans.check(Quoting.class, plain));
        validator = Provider.with(forms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{7*7}",
                "${'$'}{7*7}",
                "$${7*7}",
                "${${7*7}}",
                "#{${7*7}}",
                "{form}",
                "{message}",
                "{regexp}",
                "{{regexp}}",
                "{jakarta.validation.constraints.NotNull.message}",
                "{{jakarta.validation.constraints.NotNull.message}}",
                "${validatedValue}",
                "${''.getClass().forName('java.lang.Runtime').getRuntime()}",
                "${formatter.format('%s', 7)}",
                "{0}",
                "%s",
                "${",
                "{",
                "}",
                "$"
            })
    void it_is_text_in_every_message(String typed) {
        Map<String, Object> answers = Map.of("namn", typed, typed, 1);
        String quoted = Provider.EXPRESSIONS ? typed : "${validatedValue}";
        List<String> expected = List.of(
                "Skriv ett namn, inte " + quoted + ".",
                "Uppgiften ”" + typed + "” finns inte i formuläret. Ta bort den eller rätta namnet.");

        assertThat(words(refusal(answers))).isEqualTo(expected);
        assertThat(words(forms.toErrors(validator.validate(new Booking(answers)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\${7*7}", "\\\\${7*7}", "$\\{7*7}", "\\{form}", "\\#{7*7}", "\\", "\\\\", "\\{"})
    void an_escape_hides_nothing(String typed) {
        Map<String, Object> answers = Map.of(typed, 1);
        String expected = "Uppgiften ”" + typed + "” finns inte i formuläret. Ta bort den eller rätta namnet.";

        assertThat(words(refusal(answers))).containsExactly(expected);
        assertThat(words(forms.toErrors(validator.validate(new Booking(answers)))))
                .containsExactly(expected);
        assertThat(words(refusal(Map.of("namn", typed)))).noneMatch(words -> words.contains("49"));
    }

    @Test
    void a_form_that_is_not_there_is_told_with_those_that_are() {
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> forms.accept("nam", "{}", "1")))
                .hasMessage("form: must be one that applies on 2026-11-21, was nam; there are [namn]");
    }

    private static List<AnswerError> refusal(Map<String, Object> answers) {
        return catchThrowableOfType(ConstraintViolationException.class, () -> forms.accept("namn", answers, "1"))
                .getConstraintViolations()
                .stream()
                .map(AnswerError::of)
                .toList();
    }

    private static List<String> words(Collection<AnswerError> errors) {
        return errors.stream().map(AnswerError::detail).toList();
    }
}
