package se.blankett.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;

/** Which pages are drawn when all are. */
class DrawingTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static final Form FORM = FormParser.parse("prov.form.json", """
            {'type': 'object', 'title': 'Prov', 'x-form': {'pages': [
               {'id': 'a', 'title': 'A', 'fields': ['a']},
               {'id': 'b', 'title': 'B', 'fields': ['s']},
               {'id': 'c', 'title': 'C', 'fields': ['c']}]},
             'properties': {
               'a': {'title': 'A', 'type': 'integer'},
               's': {'title': 'S', 'type': 'integer', 'x-form': {'compute': 'a * 2'}},
               'c': {'title': 'C', 'type': 'integer'}}}
            """.replace('\'', '"'));

    @TempDir
    private Path folder;

    @Test
    void a_page_of_sums_is_drawn_once_one_is_known() throws IOException {
        Path answers = Files.writeString(folder.resolve("a.json"), "{\"a\": 20}");
        Drawing drawing = new Drawing("prov.form.json", FORM, CLOCK, Optional.empty(), false);

        assertThat(drawing.drawAll(false).keySet())
                .containsExactly(
                        "start.html", "a.html", "c.html", "review.html", "receipt.html", "blankett.css", "blankett.js");
        assertThat(drawing.filledWith(Input.of(
                                answers.toString(),
                                new Terminal(InputStream.nullInputStream(), System.out, System.err)))
                        .drawAll(false)
                        .keySet())
                .containsExactly(
                        "start.html",
                        "a.html",
                        "b.html",
                        "c.html",
                        "review.html",
                        "receipt.html",
                        "blankett.css",
                        "blankett.js");
    }
}
