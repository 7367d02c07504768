package se.blankett.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.blankett.form.Pointer;
import se.blankett.submission.Attachment;

class FilesTest {
    private static final String FILE = "'type': 'object', 'required': ['id', 'name', 'mediaType', 'size', 'sha256'],"
            + "'properties': {'id': {'type': 'string'}, 'name': {'type': 'string'}, 'sha256': {'type': 'string',"
            + "'pattern': '^[0-9a-f]{64}$'}, 'mediaType': {'enum': ['application/pdf', 'image/png']},"
            + "'size': {'type': 'integer', 'minimum': 1, 'maximum': 10000}}";

    private static final Making MAKING = Making.of("'$defs': {'fil': {" + FILE + "}}, 'properties': {"
            + "'intyg': {'title': 'Intyg', '$ref': '#/$defs/fil'},"
            + "'bilagor': {'title': 'Bilagor', 'type': 'array', 'minItems': 2, 'maxItems': 3,"
            + "'items': {'$ref': '#/$defs/fil'}}}, 'required': ['intyg', 'bilagor']");

    @Test
    void are_honest() {
        for (long seed = 0; seed < 5; seed++) {
            MAKING.assertHonest(seed);
            assertThat(MAKING.gaps(seed)).isEmpty();
        }
    }

    @Test
    void are_of_a_type_that_will_do_and_say_a_digest_though_there_are_no_bytes() {
        Map<String, Object> answers = MAKING.examples.valid(1).answers();
        Attachment file = Attachment.of(
                        Pointer.parse("/intyg").evaluate(answers).orElseThrow())
                .orElseThrow();

        assertThat(file.mediaType()).isIn("application/pdf", "image/png");
        assertThat(file.name()).matches("bilaga-\\d+\\.(pdf|png)");
        assertThat(file.size()).isBetween(1L, 10_000L);
        assertThat(file.id()).matches("[0-9a-f]{32}");
    }

    @Test
    void show_each_type_that_may_be_chosen() {
        List<String> types = MAKING.examples.covering(1).cases().stream()
                .flatMap(example -> Attachment.allIn(example.answers()).stream())
                .map(Attachment::mediaType)
                .distinct()
                .toList();

        assertThat(types).containsExactlyInAnyOrder("application/pdf", "image/png");
        assertThat(MAKING.examples.covering(1).cases())
                .as("each type at each question")
                .extracting(example -> Pointer.parse("/intyg/mediaType")
                        .evaluate(example.answers())
                        .orElseThrow())
                .contains("application/pdf", "image/png");
    }

    @Test
    void break_each_rule_of_a_file() {
        List<String> codes = MAKING.examples.broken(1).cases().stream()
                .map(Broken::toString)
                .distinct()
                .toList();

        assertThat(codes)
                .contains(
                        "/intyg file.type",
                        "/intyg file.tooBig",
                        "/intyg required.file",
                        "/bilagor/0 file.type",
                        "/bilagor/0 file.tooBig",
                        "/bilagor file.tooFew",
                        "/bilagor file.tooMany",
                        "/bilagor required.file");
    }
}
