package se.blankett.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.render.view.Fact;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Submission;

/** What {@code docs/pdf.md} shows is here, and runs. */
class DocumentationTest {
    private static final Path HERE = Path.of("src/test/java/se/blankett/render/pdf/DocumentationTest.java");

    /** Keeps what it is told, in place of a host's log. */
    private static final class Log {
        private final List<String> lines = new ArrayList<>();

        void info(String message, int argument) {
            lines.add(message.replace("{}", Integer.toString(argument)));
        }
    }

    @Test
    void each_snippet_is_part_of_this_test() throws IOException {
        String source = bare(Files.readString(HERE));

        assertThat(Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(Path.of("../docs/pdf.md")))
                        .results()
                        .map(snippet -> snippet.group(1)))
                .hasSize(4)
                .allSatisfy(snippet -> assertThat(source).contains(bare(snippet)));
    }

    @Test
    void two_lines() throws IOException {
        Submission submission = Receipts.usual();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Pdf pdf = PdfRenderer.of().receipt(submission, PdfOptions.of(Recipient.CITIZEN));
        pdf.writeTo(out);

        assertThat(out.toByteArray()).isEqualTo(pdf.bytes()).hasSize(pdf.size());
    }

    @Test
    void options() {
        byte[] png = Documents.png(40, 20);

        PdfOptions options = PdfOptions.of(Recipient.AUTHORITY)
                .withLogo(png, "Storköpings kommun")
                .withAuthority("Barn- och utbildningsnämnden")
                .withFacts(List.of(
                        Fact.of("Inskickat av", "Måns Ödegård"), Fact.of("Inloggning", "BankID, tillitsnivå 3")));

        assertThat(PdfRenderer.of().receipt(Receipts.usual(), options).pages()).isEqualTo(2);
    }

    @Test
    void letters(@TempDir Path folder) throws IOException {
        Path font = Files.write(folder.resolve("font.ttf"), Patched.showing(0x6771, 'e'));
        Log log = new Log();

        PdfRenderer renderer = PdfRenderer.of().withFallback(Files.readAllBytes(font));
        Pdf pdf = renderer.receipt(Receipts.answering("東 京"), PdfOptions.of(Recipient.CITIZEN));
        if (!pdf.replaced().isEmpty()) {
            log.info("A font is missing for {} characters", pdf.replaced().size());
        }

        assertThat(log.lines).containsExactly("A font is missing for 1 characters");
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
