package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.blankett.validate.Judging.codes;
import static se.blankett.validate.Judging.json;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;
import se.blankett.report.Finding;
import se.blankett.submission.Outcome;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/** Where each mistake is told, and as what; in page order. */
class FindingsTest {
    static Stream<Arguments> cases() {
        return Stream.of(
                        MissingCases.missing(),
                        MissingCases.absentContainers(),
                        MissingCases.because(),
                        ValueCases.texts(),
                        ValueCases.numbers(),
                        ValueCases.types(),
                        ListCases.choices(),
                        ListCases.lists(),
                        PlaceCases.branches(),
                        PlaceCases.unknown(),
                        PlaceCases.homeless(),
                        PlaceCases.priorities(),
                        PlaceCases.order())
                .flatMap(part -> part);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tells_each_mistake_once_at_its_place(String schema, String answers, List<String> expected) {
        assertThat(codes(Judging.outcome(schema, answers))).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says_every_finding_in_every_language(String schema, String answers, List<String> expected) {
        Form form = Judging.form(schema);
        List<Finding> findings =
                Judging.validator(form).validate(json(answers)).report().findings();

        for (String language : Texts.languages()) {
            Describer describer = Describer.of(Texts.of(language), form);
            assertThat(findings.stream().map(describer::describe))
                    .hasSameSizeAs(expected)
                    .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("{", "}"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void finds_only_what_was_asked_or_is_unknown(String schema, String answers, List<String> expected) {
        Outcome outcome = Judging.outcome(schema, answers);

        assertThat(outcome.report().findings())
                .hasSameSizeAs(expected)
                .allSatisfy(finding -> assertThat(finding.code().equals("unknown")
                                || outcome.asked().stream().anyMatch(asked -> asked.isWithin(finding.pointer())))
                        .as(finding.toString())
                        .isTrue());
    }
}
