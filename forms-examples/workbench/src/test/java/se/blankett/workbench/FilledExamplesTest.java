package se.blankett.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.bind.FormBinder;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Outcome;
import se.blankett.submission.Post;
import se.blankett.validate.SubmissionValidator;

/** Every valid example, typed by a person, comes to what it comes to as a document. */
class FilledExamplesTest {
    private static final Path CATALOGUE = Jar.FOLDER.resolve("catalogue");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void come_to_the_same(Path example) throws IOException {
        Path name = CATALOGUE.relativize(example).getName(1); // answers/skolskjuts/valid/avstand.json
        Form parsed = FormParser.parse(CATALOGUE.resolve("forms/" + name + ".form.json"));
        SubmissionValidator validator = SubmissionValidator.of(parsed, CLOCK);
        String answers = Files.readString(example);

        Draft typed = FormBinder.of(parsed, CLOCK).fill(Draft.of(""), Json.parseObject(answers, Post.MAX_DEPTH));
        Outcome expected = validator.validate(answers);
        assertThat(validator.validate(typed)).isEqualTo(expected);
        assertThat(expected.report().isClean()).isTrue();
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.find(CATALOGUE, 4, (file, facts) -> isValid(CATALOGUE.relativize(file)))) {
            return files.sorted().toList();
        }
    }

    private static boolean isValid(Path file) {
        return file.getNameCount() == 4
                && file.startsWith("answers")
                && file.getName(2).endsWith("valid");
    }
}
