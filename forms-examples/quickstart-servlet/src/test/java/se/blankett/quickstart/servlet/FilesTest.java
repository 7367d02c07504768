package se.blankett.quickstart.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Server;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.quickstart.servlet.Client.Sent;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.UploadLimits;

/** Files over HTTP: what will not do is told, and leaves what was there. */
class FilesTest {
    private static final String FORM = """
            { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://exempel.se/skolskjuts",
              "title": "Filer", "type": "object",
              "$defs": { "fil": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" },
                "mediaType": { "enum": ["application/pdf", "image/png"] },
                "size": { "type": "integer", "maximum": 50000 }, "sha256": { "type": "string" } } } },
              "x-form": { "version": "1.0.0", "lang": "sv",
                "pages": [ { "id": "filer", "title": "Filer", "fields": ["intyg", "bilagor"] } ] },
              "properties": { "intyg": { "title": "Intyg", "$ref": "#/$defs/fil" },
                "bilagor": { "title": "Bilagor", "type": "array", "maxItems": 100, "items": { "$ref": "#/$defs/fil" } } } }
            """;

    private static final String PDF = "%PDF-1.7\n1 0 obj";
    private static final UploadLimits LIMITS = new UploadLimits(100_000, 200_000, 5);

    @TempDir
    Path folder;

    private Path stored;
    private Server server;
    private Client client;

    @BeforeEach
    void serve() throws Exception {
        stored = Files.createDirectory(folder.resolve("lager"));
        Path forms = Files.createDirectory(folder.resolve("former"));
        Files.writeString(forms.resolve("skolskjuts.form.json"), FORM);
        Clock clock = Clock.system(ZoneId.of("Europe/Stockholm"));
        server = Quickstart.serve(forms, clock, 0, AttachmentStore.inFolder(stored), LIMITS);
        client = new Client(Quickstart.portOf(server));
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private List<String> added() throws IOException, InterruptedException {
        return client.get("/skolskjuts/filer").select(".bl-file-name").eachText();
    }

    private long storedFiles() throws IOException {
        try (Stream<Path> files = Files.list(stored)) {
            return files.count();
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_will_not_do_is_told_at_its_question_and_leaves_the_draft_whole(Sent file, String sentence)
            throws Exception {
        String token = client.token();
        client.post(token, "!add", List.of(new Sent("/intyg", "intyg.pdf", PDF)));

        HttpResponse<String> answer = client.post(token, "!next", List.of(file));

        assertThat(answer.statusCode()).isEqualTo(303);
        Document page = client.get(answer.headers().firstValue("Location").orElseThrow());
        assertThat(page.select(".bl-error-summary li").eachText()).containsExactly(sentence);
        assertThat(page.select("#f-intyg--error").text()).endsWith(sentence);
        assertThat(added()).containsExactly("intyg.pdf");
        assertThat(storedFiles()).isOne();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                argumentSet(
                        "another type than its name says",
                        new Sent("/intyg", "bild.pdf", "Hej"),
                        "Välj en fil av typen PDF eller PNG för ”Intyg”."),
                argumentSet(
                        "empty",
                        new Sent("/intyg", "tom.pdf", ""),
                        "Välj en annan fil för ”Intyg”. Filen ”tom.pdf” är tom."),
                argumentSet(
                        "larger than the question takes",
                        new Sent("/intyg", "stor.pdf", PDF + "x".repeat(60_000)),
                        "Välj en mindre fil för ”Intyg”. Filen ”stor.pdf” är större än 50 kB."),
                argumentSet(
                        "larger than the host takes of one file",
                        new Sent("/intyg", "stor.pdf", PDF + "x".repeat(150_000)),
                        "Välj en mindre fil för ”Intyg”. Filen ”stor.pdf” är större än 50 kB."));
    }

    @Test
    void what_is_larger_than_all_that_is_taken_gets_a_page_that_says_so() throws Exception {
        String token = client.token();
        client.post(token, "!add", List.of(new Sent("/intyg", "intyg.pdf", PDF)));

        HttpResponse<String> answer =
                client.post(token, "!next", List.of(new Sent("/intyg", "stor.pdf", "x".repeat(7_000_000))));

        assertThat(answer.statusCode()).isEqualTo(413);
        Document page = org.jsoup.Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("Det du skickade var för stort");
        assertThat(page.select("p").eachText())
                .containsExactly(
                        "Vi kunde inte ta emot det du skickade nu. Det som du har sparat tidigare finns kvar.",
                        "En fil får vara högst 100 kB. Alla filer som skickas på en gång får tillsammans vara högst"
                                + " 200 kB.",
                        "Tillbaka till formuläret");
        assertThat(page.select("main a").attr("href")).isEqualTo("/skolskjuts/filer");
        assertThat(se.blankett.browser.Structure.findings(answer.body())).isEmpty();
        assertThat(added()).containsExactly("intyg.pdf");
        assertThat(storedFiles()).isOne();
    }

    /** A browser shows no answer before it has sent all. */
    @Test
    void what_is_too_large_is_read_to_its_end_up_to_twice_what_is_taken() throws Exception {
        byte[] whole =
                Client.body(client.token(), "!next", List.of(new Sent("/intyg", "stor.pdf", "x".repeat(8_000_000))));
        byte[] more =
                Client.body(client.token(), "!next", List.of(new Sent("/intyg", "stor.pdf", "x".repeat(30_000_000))));

        assertThat(client.send(whole, whole.length))
                .startsWith("HTTP/1.1 413 ")
                .contains("Det du skickade var för stort");
        assertThat(client.send(more, 8_800_000)).startsWith("HTTP/1.1 413 ").contains("Det du skickade var för stort");
    }

    @Test
    void a_post_of_too_many_files_leaves_none() throws Exception {
        String token = client.token();
        List<Sent> six = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            six.add(new Sent("/bilagor", i + ".pdf", PDF + i));
        }

        HttpResponse<String> answer = client.post(token, "!next", six);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<p>Det får vara högst 5 filer.</p>").doesNotContain("100 kB");
        assertThat(storedFiles()).isZero();
    }

    @Test
    void a_page_of_many_fields_has_files_too() throws Exception {
        List<Sent> files = new ArrayList<>(List.of(new Sent("/intyg", "intyg.pdf", PDF)));
        for (int i = 0; i < 2_000; i++) {
            files.add(new Sent("/bilagor", "", ""));
        }

        assertThat(client.post(client.token(), "!add", files).statusCode()).isEqualTo(303);
        assertThat(added()).containsExactly("intyg.pdf");
    }

    @Test
    void what_breaks_off_leaves_the_draft_whole_and_nothing_behind() throws Exception {
        String token = client.token();
        client.post(token, "!add", List.of(new Sent("/intyg", "intyg.pdf", PDF)));
        byte[] body = Client.body(token, "!next", List.of(new Sent("/intyg", "halv.pdf", PDF + "x".repeat(40_000))));
        client.send(body, 20_000);

        assertThat(added()).containsExactly("intyg.pdf");
        assertThat(storedFiles()).isOne();
    }

    /** Two tabs have one draft: each post comes to the draft that the one before has left. */
    @Test
    void posts_at_the_same_time_lose_no_file_of_each_other() throws Exception {
        String token = client.token();
        client.post(token, "!start", List.of());
        List<Callable<Integer>> posts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Sent file = new Sent("/bilagor", i + ".pdf", PDF + i);
            posts.add(() -> client.post(token, "!add", List.of(file)).statusCode());
        }
        ExecutorService tabs = Executors.newFixedThreadPool(4);
        for (Future<Integer> status : tabs.invokeAll(posts)) {
            assertThat(status.get()).isEqualTo(303);
        }
        tabs.shutdown();

        assertThat(added()).hasSize(40).doesNotHaveDuplicates();
        assertThat(storedFiles()).isEqualTo(40);
    }

    @Test
    void a_second_press_after_the_submission_leaves_no_file() throws Exception {
        String token = client.token();
        client.post(token, "!next", List.of(new Sent("/intyg", "intyg.pdf", PDF)));
        HttpResponse<String> sent = client.post(token, "!submit", List.of());
        assertThat(sent.headers().firstValue("Location")).contains("/skolskjuts/kvitto");

        client.post(token, "!next", List.of(new Sent("/bilagor", "sen.pdf", PDF)));

        assertThat(storedFiles()).isOne();
        assertThat(client.get("/skolskjuts/kvitto").select("main").text()).contains("intyg.pdf (PDF, 16 byte)");
    }
}
