package se.blankett.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.parse.FormParser;
import se.blankett.validate.SubmissionValidator;

/** Who signs, as a submission keeps it. */
class SignersTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private static final String ANSWERS = """
            {"pnr": "19850101-2390", "barn": [{"pnr": "19850101-2382"}, {"namn": "Bo"}, {"pnr": "20000101-2384"}]}""";

    private static Submission submission(String sign, String answers) {
        Form form = FormParser.parse("a.form.json", """
                {'title': 'Prov', 'type': 'object', 'x-form': {%s},
                 'properties': {
                   'pnr': {'title': 'Ditt personnummer', 'type': 'string', 'format': 'se-personnummer'},
                   'barn': {'title': 'Barn', 'type': 'array', 'items': {'type': 'object', 'properties': {
                     'namn': {'title': 'Namn', 'type': 'string'},
                     'pnr': {'title': 'Personnummer', 'type': 'string', 'format': 'se-personnummer'}}}}}}
                """.formatted(sign).replace('\'', '"'));
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return Submission.of(form, SubmissionValidator.of(form, clock).validate(answers), "1", NOW);
    }

    @Test
    void all_who_sign_are_told_row_by_row_and_kept() {
        Submission submission = submission("'sign': 'all', 'signers': ['/pnr', '/barn/-/pnr']", ANSWERS);

        ShownForm kept = Submission.parse(submission.toJson()).form();

        assertThat(kept.sign()).isEqualTo("all");
        assertThat(kept.signers())
                .containsExactly(Pointer.parse("/pnr"), Pointer.parse("/barn/0/pnr"), Pointer.parse("/barn/2/pnr"));
        assertThat(kept.unknownSigners()).isEqualTo(1);
        assertThat(submission.toJson())
                .contains("\"unknownSigners\":1")
                .contains("\"sign\":\"all\",\"signers\":[\"/pnr\",\"/barn/0/pnr\",\"/barn/2/pnr\"]");
    }

    @Test
    void nobody_of_all_is_known_before_somebody_answers() {
        assertThat(submission("'sign': 'all', 'signers': ['/barn/-/pnr']", "{}")
                        .form()
                        .signers())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"one, '\"sign\":\"one\"'", "none, '\"phone'"})
    void one_who_signs_is_the_one_who_submits(String sign, String kept) {
        Submission submission = submission("'sign': '" + sign + "', 'start': {'phone': '1'}", ANSWERS);

        assertThat(submission.toJson()).contains(kept).doesNotContain("signers");
        assertThat(Submission.parse(submission.toJson())).isEqualTo(submission);
        assertThat(submission.form().signers()).isEqualTo(List.of());
    }
}
