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
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.engine.CompiledSchema;
import se.blankett.engine.FormEngine;
import se.blankett.engine.Instance;
import se.blankett.engine.Violation;
import se.blankett.example.Broken;
import se.blankett.example.Example;
import se.blankett.example.Examples;
import se.blankett.example.Suite;
import se.blankett.form.Form;
import se.blankett.submission.Outcome;
import se.blankett.validate.SubmissionValidator;

/** What is made up for these forms is what it says: judged by the validator, and by the schema as it was written. */
class ExampleTest {
    private static final int VALID = 200;
    private static final int SUITES = 3;

    @ParameterizedTest
    @ValueSource(strings = {"felanmalan", "orosanmalan", "skolskjuts", "synpunkt"})
    void valid_answers_are_valid(String name) {
        Case form = new Case(name);

        LongStream.range(0, VALID).forEach(seed -> form.assertValid(form.examples.valid(seed), "seed " + seed));
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
    @CsvSource({"orosanmalan, 111, 109, 129", "skolskjuts, 148, 141, 193", "synpunkt, 69, 49, 76"})
    void there_is_so_much_of_it(String name, int shown, int limits, int broken) {
        Case form = new Case(name);

        assertThat(List.of(
                        Shown.all(form.form).size(),
                        form.examples.limits(1).cases().size(),
                        broken(form).size()))
                .containsExactly(shown, limits, broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orosanmalan", "skolskjuts", "synpunkt"})
    void every_keyword_that_says_something_of_an_answer_is_broken(String name) {
        Case form = new Case(name);
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

    static Stream<Arguments> suites() {
        return Stream.of("orosanmalan", "skolskjuts", "synpunkt")
                .map(Case::new)
                .flatMap(form -> LongStream.rangeClosed(1, SUITES)
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

        Case(String name) {
            this.form = CaseTest.CATALOGUE.form(name, LocalDate.now(CaseTest.CLOCK));
            this.examples = Examples.of(form, CaseTest.CLOCK);
            this.validator = SubmissionValidator.of(form, CaseTest.CLOCK);
            this.written = CompiledSchema.of(form.sources(), CaseTest.CLOCK);
        }

        void assertValid(Example example, String what) {
            Outcome outcome = validator.validate(example.toJson());
            String described = what + ", " + example + ": " + example.toJson();
            assertThat(codes(outcome)).as(described).isEmpty();
            assertThat(outcome.answers()).as(described).isEqualTo(example.answers());
            assertThat(written.check(Instance.of(example.answers())))
                    .as(described)
                    .isEmpty();
        }

        void assertBreaksOnlyThat(Broken broken, String what) {
            assertThat(codes(validator.validate(broken.toJson())))
                    .as(what + ": " + broken.toJson())
                    .containsExactly(Map.entry(broken.pointer().text(), broken.code()));
        }

        private static List<Map.Entry<String, String>> codes(Outcome outcome) {
            return outcome.report().findings().stream()
                    .map(finding -> Map.entry(finding.pointer().text(), finding.code()))
                    .toList();
        }
    }
}
