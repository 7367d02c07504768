package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.CodeLists;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.parse.Parsed;
import se.blankett.report.Problem;
import se.blankett.report.Severity;
import se.blankett.submission.Outcome;

/**
 * Every schema of the JSON-Schema-Test-Suite is a form that accepts what the schema does, or is refused with a problem;
 * and so is every form of one question that has such a schema.
 */
class SuiteTest {
    private static final Path APPROVED = Path.of("src/test/resources/se/blankett/validate");

    /** How many there were of what. */
    private final Map<String, Integer> counts = new TreeMap<>();

    static Stream<Arguments> kinds() {
        List<SuiteCase> cases = SuiteFile.cases();
        return Stream.of(
                argumentSet("as forms", "suite-forms.txt", cases),
                argumentSet(
                        "as questions",
                        "suite-questions.txt",
                        cases.stream()
                                .filter(SuiteCase::canMove)
                                .map(SuiteCase::asQuestion)
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void accepts_what_the_schema_accepts(String approved, List<SuiteCase> cases) throws IOException {
        cases.forEach(this::check);

        StringBuilder table = new StringBuilder();
        counts.forEach(
                (what, count) -> table.append(what).append(' ').append(count).append('\n'));
        Path file = APPROVED.resolve(approved);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(file, table);
        }
        assertThat(file).content().isEqualTo(table.toString());
    }

    private void check(SuiteCase one) {
        Parsed parsed = FormParser.read("fall.form.json", one.document(), CodeLists.NONE);
        Optional<Form> form = parsed.form();
        if (form.isPresent()) {
            SubmissionValidator validator = Judging.validator(form.get());
            SuiteEngine engine = SuiteEngine.of(one);
            one.samples().forEach(sample -> check(one, sample, validator, engine));
        } else {
            String code = parsed.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .findFirst()
                    .map(Problem::code)
                    .orElseThrow(() -> new AssertionError("no form and no reason: " + one.name()));
            count(one, "schemas refused, " + code);
        }
    }

    private void check(SuiteCase one, SuiteCase.Sample sample, SubmissionValidator validator, SuiteEngine engine) {
        if (!(sample.data() instanceof Map)) {
            count(one, "values that are no answers to a form");
            return;
        }
        Outcome outcome = validator.validate(Json.write(sample.data()));
        boolean accepted = outcome.report().isClean();
        SuiteAnswers answers = new SuiteAnswers(outcome);
        boolean expected = !answers.areNone(sample.data()) && engine.accepts(answers.withUnreadable(sample.data()));

        assertThat(accepted)
                .as("%s / %s: %s%nof %s", one.name(), sample.name(), Judging.codes(outcome), one.document())
                .isEqualTo(expected);
        count(one, "verdicts compared, " + (sample.valid() == accepted ? "as" : "not as") + " the suite says");
    }

    private void count(SuiteCase one, String what) {
        counts.merge(one.draft() + ": " + what, 1, Integer::sum);
    }
}
