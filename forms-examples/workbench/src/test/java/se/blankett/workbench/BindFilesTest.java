package se.blankett.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that was posted in parts, with files that are no text. */
class BindFilesTest {
    private static final String FORM = """
            {"title": "Filer", "type": "object", "properties": {"namn": {"title": "Namn", "type": "string"},
               "fil": {"title": "Fil", "type": "object", "properties": {"id": {"type": "string"},
                 "name": {"type": "string"}, "mediaType": {"const": "application/pdf"}, "size": {"type": "integer"},
                 "sha256": {"type": "string"}}}}}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int bind(String body) throws Exception {
        Path form = Files.writeString(folder.resolve("filer.form.json"), FORM);
        ByteArrayInputStream in = new ByteArrayInputStream(body.getBytes(StandardCharsets.ISO_8859_1));
        Terminal terminal = new Terminal(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Commands(terminal).run("bind", form.toString(), "-");
    }

    private static String part(String name, String file, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"" + file + "\r\n\r\n" + content + "\r\n";
    }

    @Test
    void is_read_with_what_its_files_are() throws Exception {
        String body = part("/namn", "", "Eva") + part("/fil", "; filename=\"a.pdf\"", "%PDF-1.7\u00ff") + "--x--\r\n";

        assertThat(bind(body)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"namn\" : \"Eva\"", "\"id\" : \"EX-1\"", "\"name\" : \"a.pdf\"")
                .contains("\"mediaType\" : \"application/pdf\"", "\"size\" : 9");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void tells_what_is_wrong_with_a_file() throws Exception {
        assertThat(bind(part("/fil", "; filename=\"a.pdf\"", "Hej") + "--x--\r\n"))
                .isOne();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"code\" : \"file.type\"", "Välj en fil av typen PDF för ”Fil”.");
    }

    @Test
    void says_that_it_is_not_whole() throws Exception {
        assertThat(bind(part("/namn", "", "Eva") + "--x\r\nContent")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("-#: it begins as multipart/form-data and does not end so; save all that the browser sent,"
                        + " with its line ends \\r\\n\n");
    }
}
