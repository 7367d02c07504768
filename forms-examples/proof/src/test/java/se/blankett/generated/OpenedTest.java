package se.blankett.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.example.Examples;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.validate.SubmissionValidator;

/** What we ask for is what a JSON Schema validator evaluates: of answers to all there is, both leave the same. */
class OpenedTest {
    private static final int ANSWERS = 5;

    /** Those in a dialect that knows what is evaluated. */
    static List<GeneratedForm> forms() {
        return GeneratedForm.all().stream()
                .filter(form -> form.schema().get("$schema") instanceof String dialect && dialect.contains("2020-12"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void leaves_what_the_plain_schema_evaluates(GeneratedForm form) {
        Map<String, Object> plain = Plain.of(form.schema());
        Form ours = FormParser.parse("enkelt.form.json", Json.write(plain));
        SubmissionValidator validator = SubmissionValidator.of(ours, GeneratedForm.CLOCK);
        Form all = FormParser.parse("allt.form.json", Json.write(Skeleton.flat(plain)));
        Examples examples = Examples.of(all, GeneratedForm.CLOCK);
        for (int i = 0; i < ANSWERS; i++) {
            Map<String, Object> given =
                    examples.valid(form.seed() * ANSWERS + i).answers();
            Map<String, Object> left = validator.validate(Json.write(given)).answers();
            assertThat(Answered.of(ours, left))
                    .as("of %s by %s", Json.write(given), Json.write(plain))
                    .isEqualTo(Answered.of(ours, Opened.of(Skeleton.strict(plain), given)));
        }
    }
}
