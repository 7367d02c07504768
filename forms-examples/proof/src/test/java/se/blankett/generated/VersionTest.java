package se.blankett.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.submission.Outcome;
import se.blankett.validate.SubmissionValidator;

/** A form with a higher version, and otherwise as it was, asks, accepts and tells the same. */
class VersionTest {
    private static final int MUTATIONS = 16;

    static List<GeneratedForm> forms() {
        return GeneratedForm.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_version_changes_nothing_of_what_is_accepted(GeneratedForm form) {
        Map<String, Object> schema = new LinkedHashMap<>(form.schema());
        Schema.object(schema, "x-form").put("version", "2.1.0");
        SubmissionValidator later = SubmissionValidator.of(
                FormParser.parse("genererat.form.json", Json.write(schema)), GeneratedForm.CLOCK);
        Mutations mutations = form.mutations();

        for (int i = 0; i < MUTATIONS; i++) {
            String answers = Json.write(i == 0 ? form.valid() : mutations.of(form.valid()));
            Outcome expected = form.validator().validate(answers);
            Outcome outcome = later.validate(answers);
            assertThat(outcome.asked()).as(form.told()).isEqualTo(expected.asked());
            assertThat(outcome.answers()).as(form.told()).isEqualTo(expected.answers());
            assertThat(outcome.report()).as(form.told()).isEqualTo(expected.report());
        }
    }
}
