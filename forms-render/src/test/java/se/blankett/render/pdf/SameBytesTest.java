package se.blankett.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.json.Sha256;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Submission;

/** The same submission gives the same file, whoever makes it, where and when. */
class SameBytesTest {
    @Test
    void again() {
        assertThat(digest(Receipts.usual())).isEqualTo(digest(Receipts.usual()));
        assertThat(digest(Receipts.usual())).isNotEqualTo(digest(Receipts.answering("annat")));
    }

    @Test
    void in_another_language_and_time_zone_of_the_machine() {
        String expected = digest(Receipts.usual());
        Locale language = Locale.getDefault(); // what a server is set to
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(digest(Receipts.usual())).isEqualTo(expected);
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void from_eight_threads_that_ask_for_different_letters() throws InterruptedException, ExecutionException {
        List<Submission> submissions = IntStream.range(0, 8)
                .mapToObj(i -> Receipts.answering("αβγδεζηθ".substring(0, i) + "ÆØ"))
                .toList();
        List<String> expected = submissions.stream().map(SameBytesTest::digest).toList();
        PdfRenderer fresh = PdfRenderer.of();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> work = Stream.generate(() ->
                            (Callable<List<String>>) () -> submissions.stream()
                                    .map(each -> digest(fresh, each))
                                    .toList())
                    .limit(8)
                    .toList();
            for (Future<List<String>> done : threads.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** And nothing is said there, on a class path like a host's, where PDFBox logs as the JDK does. */
    @Test
    void from_another_process(@TempDir Path folder) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        Path said = folder.resolve("said.txt");
        Process other = new ProcessBuilder(
                        java, "-Duser.language=th", "-Duser.country=TH", "-cp", withoutLoggers(), Other.class.getName())
                .redirectError(said.toFile())
                .start();
        String digest = new String(other.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

        assertThat(other.waitFor()).isZero();
        assertThat(digest.strip()).isEqualTo(digest(Receipts.usual()));
        assertThat(Files.readAllLines(said))
                .filteredOn(line -> !line.startsWith("SLF4J"))
                .isEmpty();
    }

    private static String withoutLoggers() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("log4j") && !entry.contains("slf4j-nop"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What the other process runs. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) {
            System.out.println(digest(Receipts.usual()));
        }
    }

    private static String digest(Submission submission) {
        return digest(PdfRenderer.of(), submission);
    }

    private static String digest(PdfRenderer renderer, Submission submission) {
        byte[] pdf =
                renderer.receipt(submission, PdfOptions.of(Recipient.CITIZEN)).bytes();
        return HexFormat.of().formatHex(Sha256.start().digest(pdf));
    }
}
