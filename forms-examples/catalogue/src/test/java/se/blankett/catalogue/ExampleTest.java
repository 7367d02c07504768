package se.blankett.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.engine.CompiledSchema;
import se.blankett.engine.FormEngine;
import se.blankett.engine.Instance;
import se.blankett.engine.Violation;
import se.blankett.example.Broken;
import se.blankett.example.Example;
import se.blankett.example.Examples;
import se.blankett.example.Suite;
import se.blankett.form.Form;
import se.blankett.report.Finding;
import se.blankett.submission.Outcome;
import se.blankett.validate.SubmissionValidator;

/** What is made up for these forms is what it says: judged by the validator, and by the schema as it was written. */
class ExampleTest {
    private static final int VALID = 200;
    private static final int SUITES = 3;

    @ParameterizedTest
    @MethodSource("forms")
    void valid_answers_are_valid(Case form) {
        LongStream.range(0, VALID).forEach(seed -> {
            Example example = form.examples.valid(seed);
            form.assertValid(example, "seed " + seed);
            assertThat(form.findings(example.toJson())).as("seed " + seed).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("suites")
    void covering_answers_are_valid_and_show_everything(Case form, long seed) {
        Suite<Example> covering = form.examples.covering(seed);
        Shown shown = new Shown(form.form, FormEngine.of(form.form, CaseTest.CLOCK));

        covering.cases().forEach(example -> {
            form.assertValid(example, "seed " + seed);
            shown.add(example.answers());
        });

        assertThat(covering.gaps()).isEmpty();
        assertThat(shown.lines()).containsAll(Shown.all(form.form));
    }

    @ParameterizedTest
    @MethodSource("suites")
    void answers_at_a_limit_are_valid(Case form, long seed) {
        Suite<Example> limits = form.examples.limits(seed);

        limits.cases().forEach(example -> form.assertValid(example, "seed " + seed));
        assertThat(limits.gaps()).isEmpty();
        assertThat(limits.cases()).extracting(Example::shows).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("suites")
    void each_broken_one_gives_exactly_the_finding_that_it_says(Case form, long seed) {
        Suite<Broken> broken = form.examples.broken(seed);

        broken.cases().forEach(each -> form.assertBreaksOnlyThat(each, "seed " + seed));
        assertThat(broken.gaps()).isEmpty();
    }

    /** What there is to show, to be at the limit of, and to break: so that nothing of it goes away unseen. */
    @ParameterizedTest
    @CsvSource({
        "arsrakning, 63, 110, 160",
        "felanmalan, 51, 32, 54",
        "orosanmalan, 111, 109, 129",
        "skolskjuts, 148, 141, 193",
        "synpunkt, 69, 49, 76"
    })
    void there_is_so_much_of_it(String name, int shown, int limits, int broken) {
        Case form = new Case(CaseTest.CATALOGUE.form(name, LocalDate.now(CaseTest.CLOCK)));

        assertThat(List.of(
                        Shown.all(form.form).size(),
                        form.examples.limits(1).cases().size(),
                        broken(form).size()))
                .containsExactly(shown, limits, broken);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_keyword_that_says_something_of_an_answer_is_broken(Case form) {
        CompiledSchema written = CompiledSchema.of(form.form.sources(), CaseTest.CLOCK);

        Set<String> found = new TreeSet<>();
        form.examples
                .broken(1)
                .cases()
                .forEach(each -> written.check(Instance.of(each.answers())).stream()
                        .map(Violation::keyword)
                        .forEach(found::add));

        assertThat(found).containsAll(Keywords.of(form.form));
    }

    static Stream<Case> forms() {
        return CaseTest.CATALOGUE.forms().stream().map(Case::new);
    }

    static Stream<Arguments> suites() {
        return forms().flatMap(form -> LongStream.rangeClosed(1, SUITES)
                .mapToObj(seed -> argumentSet(form.form.identity().name() + " " + seed, form, seed)));
    }

    private static Set<String> broken(Case form) {
        return form.examples.broken(1).cases().stream()
                .map(each -> form.form
                                .fieldAt(each.pointer())
                                .map(field -> field.pointer().text())
                                .orElse("") + " " + each.code())
                .collect(Collectors.toSet());
    }

    /** A form, its examples, and who judges them. */
    private static final class Case {
        private final Form form;
        private final Examples examples;
        private final SubmissionValidator validator;
        private final CompiledSchema written;

        Case(Form form) {
            this.form = form;
            this.examples = Examples.of(form, CaseTest.CLOCK);
            this.validator = SubmissionValidator.of(form, CaseTest.CLOCK);
            this.written = CompiledSchema.of(form.sources(), CaseTest.CLOCK);
        }

        void assertValid(Example example, String what) {
            Outcome outcome = validator.validate(example.toJson());
            String described = what + ", " + example + ": " + example.toJson();
            assertThat(errors(outcome)).as(described).isEmpty();
            assertThat(Given.of(form, outcome.answers())).as(described).isEqualTo(example.answers());
            assertThat(written.check(Instance.of(example.answers())))
                    .as(described)
                    .isEmpty();
        }

        @Override
        public String toString() {
            return form.identity().name();
        }

        void assertBreaksOnlyThat(Broken broken, String what) {
            List<Map.Entry<String, String>> told = errors(validator.validate(broken.toJson()));
            assertThat(told.isEmpty() ? codes(findings(broken.toJson())) : told)
                    .as(what + ": " + broken.toJson())
                    .containsExactly(Map.entry(broken.pointer().text(), broken.code()));
        }

        List<Finding> findings(String answers) {
            return validator.validate(answers).report().findings();
        }

        /** What only warns may stand beside: some answers at a limit are worth a warning. */
        private static List<Map.Entry<String, String>> errors(Outcome outcome) {
            return codes(outcome.report().findings().stream()
                    .filter(Finding::isError)
                    .toList());
        }

        private static List<Map.Entry<String, String>> codes(List<Finding> findings) {
            return findings.stream()
                    .map(finding -> Map.entry(finding.pointer().text(), finding.code()))
                    .toList();
        }
    }
}
