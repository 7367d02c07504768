package se.blankett.bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.form.Form;
import se.blankett.parse.Catalogue;
import se.blankett.parse.FormParser;
import se.blankett.report.Finding;
import se.blankett.validate.SubmissionValidator;

/** Classes of which JSON has a part in the object around them, or one value in their place. */
class UnwrappedTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static final String JSON = """
            {"title": "Rader", "type": "object", "required": ["rader"], "additionalProperties": false, "properties": {
              "ort_namn": {"type": "string", "title": "Ort", "maxLength": 9},
              "rader": {"type": "array", "title": "Rader", "items": {"type": "object", "required": ["kod"], "properties": {
                "kod": {"type": "string", "title": "Kod", "maxLength": 9},
                "hem_gata": {"type": "string", "title": "Gata", "maxLength": 9},
                "hem_ort_namn": {"type": "string", "title": "Ort", "maxLength": 9}}}}}}
            """;

    private static final Form FORM = FormParser.parse("rader.form.json", JSON);

    @TempDir
    static Path folder;

    private static SubmissionForms forms;
    private static Validator validator;

    record Town(@JsonProperty("namn") @Size(max = 3) String name) {}

    record Address(
            @JsonProperty("gata") @NotBlank String street,
            @Valid @JsonUnwrapped(prefix = "ort_") @Nullable Town town) {}

    record Code(@JsonValue @Size(max = 3) String text) {}

    record Row(
            @JsonProperty("kod") @Valid Code code,
            @Valid @JsonUnwrapped(prefix = "hem_") Address home) {}

    @ValidSubmission(form = "rader")
    record Rows(
            @JsonProperty("rader") @Valid List<Row> rows,
            @JsonUnwrapped(prefix = "ort_") Town town) {}

    @BeforeAll
    static void read() throws Exception {
        Files.writeString(folder.resolve("rader.form.json"), JSON);
        forms = SubmissionForms.of(Catalogue.of(folder), CLOCK);
        validator = Providers.with(forms);
    }

    private static Rows rows(String code, String street, String town) {
        return new Rows(List.of(new Row(new Code(code), new Address(street, new Town(town)))), new Town("Ås"));
    }

    @Test
    void answers_are_bound_and_written_as_json_has_them() {
        Map<String, Object> home = Map.of("kod", "a", "hem_gata", "b");
        Map<String, Object> row = Map.of("kod", "a", "hem_gata", "b", "hem_ort_namn", "c");
        Rows written = new Rows(List.of(new Row(new Code("a"), new Address("b", null))), new Town("Ås"));

        assertThat(Beans.as(Map.of("rader", List.of(row), "ort_namn", "Ås"), Rows.class))
                .isEqualTo(rows("a", "b", "c"));
        assertThat(forms.accept("rader", written, "1").answers())
                .isEqualTo(Map.of("rader", List.of(home), "ort_namn", "Ås"));
    }

    @Test
    void what_the_class_refuses_is_told_at_the_answer() {
        assertThat(Violations.toReport(validator.validate(rows("abcd", "", "Skoga")), FORM)
                        .findings())
                .map(finding -> finding.pointer().text())
                .containsExactly("/rader/0/kod", "/rader/0/hem_gata", "/rader/0/hem_ort_namn");
    }

    @Test
    void what_the_form_refuses_is_told_at_the_property() {
        String wrong = "x".repeat(10);

        assertThat(validator.validate(rows(wrong, wrong, "c")).stream()
                        .filter(each -> each.getConstraintDescriptor().getAnnotation() instanceof ValidSubmission)
                        .map(each -> each.getPropertyPath().toString()))
                .containsExactlyInAnyOrder("rows[0].code", "rows[0].home.street");
        assertThat(forms.toErrors(validator.validate(rows("a", wrong, "c"))))
                .extracting(AnswerError::pointer, AnswerError::code)
                .containsExactly(tuple("#/rader/0/hem_gata", "text.tooLong"));
    }

    @Test
    void a_class_is_asked_when_what_stands_around_it_is_as_the_form_wants_it() {
        SubmissionValidator asked = SubmissionValidator.of(FORM, CLOCK).with(Beans.check(Place.class, Providers.PLAIN));

        assertThat(asked.validate("{\"rader\": [{\"kod\": \"a\"}], \"ort_namn\": 5}")
                        .report()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("fallback");
        assertThat(asked.validate("{\"rader\": [{\"kod\": \"a\"}], \"ort_namn\": \"Skoga\"}")
                        .report()
                        .findings())
                .map(finding -> finding.pointer() + " " + finding.code())
                .containsExactly("/ort_namn rule.bean.Size");
    }

    record Place(@Valid @JsonUnwrapped(prefix = "ort_") Town town) {}
}
