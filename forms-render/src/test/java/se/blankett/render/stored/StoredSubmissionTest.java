package se.blankett.render.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.submission.Submission;
import se.blankett.validate.SubmissionValidator;

/**
 * A stored submission is drawn again to the same bytes by a program whose classpath has forms-render and the data
 * packages of forms-core: no definition, no schema engine, no step.
 */
class StoredSubmissionTest {
    private static final Instant RECEIVED = Instant.parse("2026-05-03T12:05:12Z");
    private static final Form FORM = FormParser.parse("ansokan.form.json", """
            { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://exempel.se/ansokan",
              "title": "Ansökan", "type": "object",
              "x-form": { "version": "1.2.0", "lang": "sv", "authority": "Nämnden", "purpose": "Vi prövar.",
                "receipt": { "title": "Tack", "text": "Vi läser.\\nDu får [besked](https://exempel.se)." },
                "pages": [ { "id": "du", "title": "Om dig", "fields": ["pnr", "tid", "belopp", "barn"] } ] },
              "properties": {
                "pnr": { "title": "Personnummer", "type": "string", "format": "se-personnummer" },
                "tid": { "title": "Dag", "type": "string", "format": "date" },
                "belopp": { "title": "Belopp", "type": "number", "multipleOf": 0.01, "x-form": { "unit": "kr" } },
                "barn": { "title": "Barn", "type": "array", "x-form": { "item": { "title": "Barn", "summary": "{namn}" } },
                  "items": { "type": "object", "properties": {
                    "namn": { "title": "Namn", "type": "string" },
                    "dagar": { "title": "Dagar", "type": "array", "uniqueItems": true,
                      "items": { "oneOf": [ { "const": "m", "title": "Måndag" }, { "const": "t", "title": "Tisdag" } ] } } } } } } }
            """);

    @TempDir
    private Path folder;

    @Test
    void is_drawn_again_to_the_same_bytes_without_form_and_engine() throws IOException, InterruptedException {
        Submission submission = submission();
        Path here = Files.createDirectory(folder.resolve("here"));
        Path there = Files.createDirectory(folder.resolve("there"));
        Path stored = Files.writeString(folder.resolve("stored.json"), submission.toJson());

        Redraw.draw(submission, here);
        DataProgram program = DataProgram.in(folder.resolve("data"));
        assertThat(program.run(Redraw.class, stored, there)).isEmpty();

        assertThat(contents(there)).isEqualTo(contents(here));
        assertThat(contents(there))
                .containsOnlyKeys("CITIZEN.txt", "AUTHORITY.txt", "CITIZEN.pdf", "AUTHORITY.pdf", "again.json");
        assertThat(program.classpath()).noneMatch(entry -> entry.contains("networknt") || entry.contains("re2j"));
        assertThat(folder.resolve("data/se/blankett")).isDirectoryContaining("glob:**/text");
        assertThat(folder.resolve("data/se/blankett"))
                .isDirectoryNotContaining("glob:**/{parse,engine,validate,dialogue}");
    }

    /** The same program fails where a data package is missing: the classpath above is what it runs on. */
    @Test
    void nothing_else_is_on_that_classpath() throws IOException, InterruptedException {
        Path stored =
                Files.writeString(folder.resolve("stored.json"), submission().toJson());
        DataProgram program = DataProgram.in(folder.resolve("data"));
        Files.delete(folder.resolve("data/se/blankett/text/Texts.class"));

        assertThat(program.run(Redraw.class, stored, folder)).contains("NoClassDefFoundError: se/blankett/text/Texts");
    }

    private static Submission submission() {
        String answers = """
                { "pnr": "198501012390", "tid": "2026-05-01", "belopp": 1234.5,
                  "barn": [ { "namn": "Ája Čállit", "dagar": ["m", "t"] }, {} ] }""";
        Clock clock = Clock.fixed(RECEIVED, ZoneId.of("Europe/Stockholm"));
        return Submission.of(FORM, SubmissionValidator.of(FORM, clock).validate(answers), "A-1", RECEIVED);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
