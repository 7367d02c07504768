package se.blankett.render.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.browser.Axe;
import se.blankett.browser.Journey;
import se.blankett.browser.Visitor;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.submission.Attachment;

class FileJourneyTest {
    private static final Form FORM = FormParser.parse("filer.form.json", """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://exempel.se/filer",
             "title": "Ansökan", "type": "object",
             "$defs": {"fil": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"},
               "mediaType": {"enum": ["application/pdf", "text/plain"]},
               "size": {"type": "integer", "maximum": 1000}, "sha256": {"type": "string"}}}},
             "x-form": {"version": "1.0.0", "lang": "sv",
               "pages": [{"id": "a", "title": "Uppgifter", "fields": ["namn", "djur", "ras", "intyg", "bilagor"]}]},
             "properties": {"namn": {"title": "Namn", "type": "string"},
               "djur": {"title": "Har du djur?", "type": "boolean"},
               "intyg": {"title": "Intyg", "$ref": "#/$defs/fil"},
               "bilagor": {"title": "Bilagor", "type": "array", "maxItems": 3, "items": {"$ref": "#/$defs/fil"}}},
             "required": ["namn", "intyg"],
             "if": {"properties": {"djur": {"const": true}}, "required": ["djur"]},
             "then": {"properties": {"ras": {"title": "Ras", "type": "string"}}}}
            """);

    @TempDir
    Path folder;

    private FileHost host;

    @BeforeEach
    void start() throws IOException {
        host = new FileHost(FORM);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    static Stream<Visitor> visitors() {
        return Stream.of(Visitor.DESKTOP, Visitor.DESKTOP.withoutScript());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void a_file_is_added_kept_removed_added_again_and_submitted(Visitor visitor) throws IOException {
        try (Journey person = Journey.of(visitor, host.url())) {
            person.attach("/intyg", file("läkarintyg.pdf", "%PDF-1.7")).press("!next", "");
            assertThat(person.text(".bl-error-summary")).contains("Fyll i fältet ”Namn”.");
            assertThat(person.text(".bl-file")).contains("läkarintyg.pdf", "PDF, 8 byte");

            person.answer("/namn", "Eva").press("!remove", "/intyg");
            assertThat(host.files()).isEmpty();
            person.attach("/intyg", file("bild.pdf", "\u0089PNG\r\n\u001a\n")).press("!next", "");
            assertThat(person.text("#f-intyg--error")).contains("Välj en fil av typen PDF eller TXT för ”Intyg”.");
            assertThat(person.typed("/namn")).isEqualTo("Eva");

            person.attach("/intyg", file("nytt intyg.pdf", "%PDF-1.7 2"))
                    .attach("/bilagor", file("a.txt", "A"), file("b.txt", "B"))
                    .press("!add", "/bilagor");
            assertThat(host.files()).containsExactlyInAnyOrder("nytt intyg.pdf", "a.txt", "b.txt");
            person.attach("/bilagor", file("c.txt", "C")).press("!add", "/bilagor");
            person.press("!remove", "/bilagor/1").press("!next", "");
            assertThat(person.text(".bl-summary")).contains("nytt intyg.pdf (PDF, 10 byte)", "c.txt (TXT, 1 byte)");

            person.press("!submit", "");
            assertThat(host.submission().orElseThrow().attachments())
                    .map(Attachment::name)
                    .containsExactly("nytt intyg.pdf", "a.txt", "c.txt");
            assertThat(person.text(".bl-summary")).contains("a.txt (TXT, 1 byte)");
            assertThat(person.complaints()).isEmpty();
        }
    }

    @Test
    void a_script_that_asks_what_an_answer_opens_sends_no_file() throws IOException {
        try (Journey person = Journey.of(Visitor.DESKTOP, host.url())) {
            person.attach("/intyg", file("intyg.pdf", "%PDF-1.7")).answer("/djur", "true");
            person.page().waitForSelector("[name='/ras']");

            assertThat(host.updates).containsExactly("0 files");
            person.answer("/namn", "Eva").press("!next", "");
            assertThat(host.files()).containsExactly("intyg.pdf");
        }
    }

    @Test
    void focus_is_at_the_list_after_a_file_came_and_at_the_control_after_the_last_went() throws IOException {
        try (Journey person = Journey.of(Visitor.DESKTOP, host.url())) {
            person.attach("/bilagor", file("a.txt", "A")).press("!add", "/bilagor");
            assertThat(person.page().evaluate("document.activeElement.id")).isEqualTo("f-bilagor--files");
            assertThat(Axe.violations(person.page(), Axe.Mode.ALL)).isEmpty();

            person.press("!remove", "/bilagor/0");
            assertThat(person.page().evaluate("document.activeElement.id")).isEqualTo("f-bilagor");
        }
    }
}
