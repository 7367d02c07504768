package se.blankett.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.blankett.pdfproof.Vera;

class PdfWriterTest {
    @Test
    void a_heading_and_a_paragraph_break_no_rule() throws IOException {
        byte[] pdf =
                Documents.of(Documents.title("Ansökan om skolskjuts"), Documents.paragraph("Hej på dig (du) \\ å"));
        Files.write(Path.of("target/one.pdf"), pdf);
        assertThat(Vera.failures(pdf)).isEmpty();
    }
}
