package se.blankett.bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.parse.Catalogue;

/** Answers in a text, a map or a class are held against a form of the catalogue. */
class ValidSubmissionTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    @TempDir
    static Path folder;

    private static SubmissionForms forms;
    private static Validator validator;

    record Text(@ValidSubmission(form = "familj") @Nullable String json) {}

    record Tree(@ValidSubmission(form = "familj") Map<String, ?> answers) {}

    record Unknown(@ValidSubmission(form = "famlij") String json) {}

    record Child(@JsonProperty("fornamn") String first) {}

    record Row(@ValidSubmission(form = "listor") Map<String, ?> answers) {}

    @ValidSubmission(form = "familj")
    record Whole(
            @JsonProperty("sokande") String applicant,
            @JsonProperty("barn") List<Child> children,
            @NotNull Integer inkomst) {}

    record Holder(@ValidSubmission(form = "familj") Whole whole) {}

    @BeforeAll
    static void read() throws Exception {
        Files.writeString(
                folder.resolve("familj.form.json"), Family.FORM.sources().get(0).text());
        Files.writeString(folder.resolve("listor.form.json"), """
                {"title": "Listor", "type": "object", "properties": {"tal": {"type": "array", "title": "Tal", "items":
                  {"type": "array", "title": "Rad", "items": {"type": "object", "properties": {"n": {"type": "integer", "title": "N"}}}}}}}
                """);
        forms = SubmissionForms.of(Catalogue.of(folder), CLOCK);
        validator = Providers.with(forms);
    }

    private static List<String> told(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    static Stream<Object> answers() {
        Map<String, Object> map = Map.of(
                "sokande", "Eva", "inkomst", -1, "barn", List.of(Map.of("fornamn", "Alva"), Map.of("fornamn", "")));
        return Stream.of(
                new Text(
                        "{\"sokande\": \"Eva\", \"inkomst\": -1, \"barn\": [{\"fornamn\": \"Alva\"}, {\"fornamn\": null}]}"),
                new Tree(map));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void each_finding_is_a_violation_at_its_property(Object bean) {
        assertThat(told(validator.validate(bean)))
                .map(violation -> violation.substring(violation.indexOf('.') + 1))
                .containsExactly(
                        "barn[1].fornamn: Fyll i fältet ”Förnamn”.",
                        "inkomst: Talet i fältet ”Inkomst” ska vara 0 eller mer.");
    }

    @Test
    void a_class_is_told_with_the_names_of_java() {
        Whole whole = new Whole("Eva", List.of(new Child("Alva"), new Child("")), -1);

        assertThat(told(validator.validate(whole)))
                .containsExactly(
                        "children[1].first: Fyll i fältet ”Förnamn”.",
                        "inkomst: Talet i fältet ”Inkomst” ska vara 0 eller mer.");
        assertThat(told(validator.validate(new Holder(whole))))
                .contains("whole.children[1].first: Fyll i fältet ”Förnamn”.");
        assertThat(Violations.toReport(validator.validate(whole), Family.FORM).findings())
                .map(finding -> finding.pointer().text())
                .containsExactly("/barn/1/fornamn", "/inkomst");
    }

    @Test
    void nothing_is_wrong_with_what_the_form_accepts_and_with_nothing() {
        assertThat(validator.validate(new Tree(Family.ANSWERS))).isEmpty();
        assertThat(validator.validate(new Text(null))).isEmpty();
    }

    @Test
    void a_row_in_a_row_has_its_place() {
        assertThat(told(validator.validate(new Row(Map.of(
                        "tal", List.of(List.of(), List.of(Map.of(), Map.of("n", "x"))))))))
                .singleElement()
                .asString()
                .startsWith("answers.tal[1].<list element>[1].n: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"a\"", "null", "${1+1}"})
    void what_is_no_answers_is_one_violation(String json) {
        assertThat(told(validator.validate(new Text(json))))
                .containsExactly("json: Svaren kunde inte läsas. Skicka dem som ett JSON-objekt på högst 1 MiB.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${1+1}", "#{1+1}", "{jakarta.validation.constraints.NotNull.message}", "\\{form}", "$\\{7*7}"})
    void what_was_typed_is_shown_as_text(String typed) {
        Map<String, Object> answers =
                Map.of("sokande", "Eva", "inkomst", 1, "barn", List.of(Map.of("fornamn", "A")), typed, "x");

        assertThat(told(validator.validate(new Tree(answers))))
                .containsExactly("answers." + typed + ": Uppgiften ”" + typed
                        + "” finns inte i formuläret. Ta bort den eller rätta namnet.");
    }

    @Test
    void the_language_is_the_hosts_to_say() {
        Validator english = Providers.with(forms.withLanguage(() -> "en-GB"));

        assertThat(told(english.validate(new Text("[]"))))
                .containsExactly("json: The answers could not be read. Send them as a JSON object of at most 1 MiB.");
    }

    @Test
    void a_form_that_is_not_there_is_told_with_those_that_are() {
        assertThatExceptionOfType(ConstraintDeclarationException.class)
                .isThrownBy(() -> validator.validate(new Unknown("{}")))
                .withMessage(
                        "@ValidSubmission: form: must be one that applies on 2026-11-21, was famlij; there are [familj, listor]");
    }
}
