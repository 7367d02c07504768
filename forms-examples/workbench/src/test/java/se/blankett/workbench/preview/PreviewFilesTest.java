package se.blankett.workbench.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in the preview, over HTTP as a browser without a script sends them. */
class PreviewFilesTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final String FORM = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://exempel.se/filer",
             "title": "Filer", "type": "object",
             "x-form": {"version": "1.0.0", "lang": "sv", "pages": [{"id": "a", "title": "A", "fields": ["namn", "fil"]}]},
             "properties": {"namn": {"title": "Namn", "type": "string"},
               "fil": {"title": "Fil", "type": "object", "properties": {"id": {"type": "string"},
                 "name": {"type": "string"}, "mediaType": {"const": "application/pdf"}, "size": {"type": "integer"},
                 "sha256": {"type": "string"}}}},
             "required": ["namn", "fil"]}
            """;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final ByteArrayOutputStream faults = new ByteArrayOutputStream();
    private Preview preview;
    private String shown = "";

    @BeforeEach
    void start() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("filer.form.json"), FORM);
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));
        preview = Preview.start(
                folder, Optional.empty(), 0, clock, new PrintStream(faults, true, StandardCharsets.UTF_8));
        shown = client.send(HttpRequest.newBuilder(address("a")).build(), BodyHandlers.ofString())
                .body();
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    private URI address(String page) {
        return URI.create("http://localhost:" + preview.port() + "/filer/" + page);
    }

    private void press(String button, String name, String fileName, String file)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(shown);
        assertThat(token.find()).isTrue();
        String body = part("csrf", "", token.group(1))
                + part("!page", "", "a")
                + part(button, "", "/fil")
                + part("/namn", "", name)
                + part("/fil", "; filename=\"" + fileName + "\"", file)
                + "--x--\r\n";
        shown = client.send(
                        HttpRequest.newBuilder(address("a"))
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String part(String name, String more, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + content + "\r\n";
    }

    @Test
    void a_file_stays_when_another_answer_is_missing_and_goes_when_it_is_removed() throws Exception {
        assertThat(shown).contains("enctype=\"multipart/form-data\"");
        press("!next", "", "intyg.pdf", "%PDF-1.7");
        assertThat(shown)
                .contains("Fyll i fältet ”Namn”.", "<span class=\"bl-file-name\">intyg.pdf</span>", "PDF, 8 byte");
        press("!remove", "", "", "");
        assertThat(shown).doesNotContain("intyg.pdf");
        press("!next", "Eva", "bild.pdf", "Hej");
        assertThat(shown).contains("Välj en fil av typen PDF för ”Fil”.", "value=\"Eva\"");
        press("!next", "Eva", "nytt.pdf", "%PDF-1.7");
        assertThat(shown).contains("nytt.pdf (PDF, 8 byte)");
        assertThat(faults.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /** A browser shows no answer before it has sent all. */
    @Test
    void what_is_far_too_large_is_read_to_its_end_and_refused_in_words() throws Exception {
        press("!next", "", "intyg.pdf", "%PDF-1.7");
        byte[] part = new byte[1 << 20];
        String answer;
        try (Socket socket = new Socket("localhost", preview.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /filer/a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                            + 80L * part.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 80; i++) {
                out.write(part);
            }
            answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .contains("the preview takes 64 MiB at once, all files together", "What was saved before is kept");
        assertThat(client.send(HttpRequest.newBuilder(address("a")).build(), BodyHandlers.ofString())
                        .body())
                .contains("intyg.pdf");
        assertThat(faults.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_post_that_is_not_whole_is_refused_in_words() throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(address("a"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString("--x\r\nhalf"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("the post is not whole");
        assertThat(faults.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
