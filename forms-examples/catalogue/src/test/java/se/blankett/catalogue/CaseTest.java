package se.blankett.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.parse.Catalogue;
import se.blankett.report.Finding;
import se.blankett.submission.Outcome;
import se.blankett.text.Describer;
import se.blankett.text.Texts;
import se.blankett.validate.SubmissionValidator;

/** Every file of answers comes to exactly what its entry in {@code cases.json} says, in page order. */
class CaseTest {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));
    static final Catalogue CATALOGUE = Catalogue.of(Path.of("forms"));

    @ParameterizedTest
    @MethodSource("cases")
    void comes_to_what_it_says(Form form, Path answers, List<Map<String, Object>> expected) throws IOException {
        Outcome outcome = SubmissionValidator.of(form, CLOCK).validate(Files.readString(answers));

        assertThat(outcome.report().findings().stream()
                        .map(finding -> Map.<String, Object>of(
                                "pointer", finding.pointer().text(), "code", finding.code())))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says_every_finding_in_every_language(Form form, Path answers, List<Map<String, Object>> expected)
            throws IOException {
        Outcome outcome = SubmissionValidator.of(form, CLOCK).validate(Files.readString(answers));

        for (String language : Texts.languages()) {
            Describer describer = Describer.of(Texts.of(language), form);
            assertThat(outcome.report().findings().stream().map(describer::describe))
                    .hasSameSizeAs(expected)
                    .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("{", "}"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void finds_only_what_was_asked_or_is_unknown(Form form, Path answers, List<Map<String, Object>> expected)
            throws IOException {
        Outcome outcome = SubmissionValidator.of(form, CLOCK).validate(Files.readString(answers));

        assertThat(outcome.report().findings())
                .allSatisfy(finding -> assertThat(finding.code().equals("unknown")
                                || outcome.asked().stream().anyMatch(asked -> isAt(finding, asked)))
                        .as(finding.toString())
                        .isTrue());
    }

    /** At a question, at what holds questions, or at one file of several. */
    private static boolean isAt(Finding finding, Pointer asked) {
        return asked.isWithin(finding.pointer()) || finding.pointer().isWithin(asked);
    }

    static Stream<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        for (Form form : CATALOGUE.forms()) {
            Path folder = Path.of("answers", form.identity().name());
            for (Object entry : (List<?>) Json.parse(Files.readString(folder.resolve("cases.json")))) {
                Map<String, Object> given = Json.object((Map<?, ?>) entry);
                cases.add(argumentSet(
                        form.identity().name() + ": " + given.get("file") + ": " + given.get("shows"),
                        CATALOGUE.form(form.identity().name(), LocalDate.now(CLOCK)),
                        folder.resolve((String) given.get("file")),
                        given.get("findings")));
            }
        }
        return cases.stream();
    }
}
