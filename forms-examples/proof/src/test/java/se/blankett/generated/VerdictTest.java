package se.blankett.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.report.Finding;
import se.blankett.submission.Outcome;
import se.blankett.validate.SubmissionValidator;

/** What we accept is what a JSON Schema validator accepts of the answers that are asked for. */
class VerdictTest {
    private static final int MUTATIONS = 60;
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    static List<GeneratedForm> forms() {
        return GeneratedForm.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void accepts_what_the_plain_schema_accepts(GeneratedForm form) {
        String text = Json.write(Plain.of(form.schema()));
        SubmissionValidator ours =
                SubmissionValidator.of(FormParser.parse("enkelt.form.json", text), GeneratedForm.CLOCK);
        Schema theirs = REGISTRY.getSchema(text, InputFormat.JSON);
        Mutations mutations = form.mutations();
        Map<String, Object> valid = form.valid();
        compare(ours, theirs, valid, text);
        for (int i = 0; i < MUTATIONS; i++) {
            Map<String, Object> wrong = mutations.of(valid);
            compare(ours, theirs, i % 4 == 0 ? mutations.of(wrong) : wrong, text);
        }
    }

    private static void compare(SubmissionValidator ours, Schema theirs, Map<String, Object> answers, String schema) {
        Outcome outcome = ours.validate(Json.write(answers));
        boolean unread = outcome.report().findings().stream().anyMatch(finding -> isUnread(finding, answers, outcome));
        boolean accepted =
                theirs.validate(Json.write(outcome.answers()), InputFormat.JSON).isEmpty();
        assertThat(outcome.report().isClean())
                .as("%s: %s pruned of %s by %s", outcome.report().findings(), outcome.answers(), answers, schema)
                .isEqualTo(accepted && !unread);
    }

    /** What cannot be read is no answer, and told. */
    private static boolean isUnread(Finding finding, Map<String, Object> answers, Outcome outcome) {
        Optional<Object> given = finding.pointer().evaluate(answers);
        return given.isPresent()
                && finding.pointer().evaluate(outcome.answers()).isEmpty();
    }
}
