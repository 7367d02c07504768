package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.example.Examples;
import se.blankett.form.CodeLists;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.report.Finding;
import se.blankett.report.Severity;
import se.blankett.validate.SubmissionValidator;

/** Answers are made up for every form of the guide and of the catalogue, whatever the seed. */
class ExampleSeedsTest {
    private static final int SEEDS = 10;

    static Stream<CatalogueForm> catalogue() {
        return CatalogueForm.all().stream();
    }

    static List<GuideExample> guide() {
        return GuideExamples.ofGuide();
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void a_form_of_the_catalogue_has_valid_answers(CatalogueForm form) {
        assertValid(form.form());
    }

    @ParameterizedTest
    @MethodSource("guide")
    void a_form_of_the_guide_has_valid_answers(GuideExample example, @TempDir Path folder) {
        FormParser.read(example.saved(folder), CodeLists.NONE).form().ifPresent(ExampleSeedsTest::assertValid);
    }

    private static void assertValid(Form form) {
        Examples examples = Examples.of(form, HostForms.CLOCK);
        SubmissionValidator validator = SubmissionValidator.of(form, HostForms.CLOCK);
        LongStream.rangeClosed(1, SEEDS).forEach(seed -> {
            String answers = examples.valid(seed).toJson();
            List<Finding> errors = validator.validate(answers).report().findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
            assertThat(errors).as("seed %d: %s", seed, answers).isEmpty();
        });
    }
}
