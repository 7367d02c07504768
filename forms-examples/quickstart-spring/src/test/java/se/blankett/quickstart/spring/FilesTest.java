package se.blankett.quickstart.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.browser.Structure;
import se.blankett.quickstart.spring.Client.Sent;

/** Files over HTTP: what will not do is told, and leaves what was there. */
class FilesTest {
    private static final String FORM = """
            { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://exempel.se/%1$s",
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
    private static final Sent FIRST = new Sent("/intyg", "intyg.pdf", PDF);

    @TempDir
    private static Path folder;

    private static Path stored;
    private static Served served;

    private Client client = new Client("");
    private String token = "";

    @BeforeAll
    static void serve() throws IOException {
        stored = Files.createDirectory(folder.resolve("lager"));
        Path forms = Files.createDirectory(folder.resolve("former"));
        for (String name : List.of("synpunkt", "skolskjuts")) {
            Files.writeString(forms.resolve(name + ".form.json"), FORM.formatted(name));
            Files.writeString(forms.resolve(name + ".en.json"), "{\"Intyg\": \"Certificate\"}");
            Files.writeString(forms.resolve(name + ".fi.json"), "{\"Intyg\": \"Todistus\"}");
        }
        served = Served.start(
                "--forms=" + forms, "--files=" + stored, "--spring.servlet.multipart.max-request-size=5MB");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @BeforeEach
    void begin() throws Exception {
        try (Stream<Path> files = Files.list(stored)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        client = new Client(served.at(""));
        token = client.token();
        client.post(token, "!start", List.of());
    }

    private List<String> added() throws IOException, InterruptedException {
        return client.get("/sv/synpunkt/filer").select(".bl-file-name").eachText();
    }

    private static long storedFiles() throws IOException {
        try (Stream<Path> files = Files.list(stored)) {
            return files.count();
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_will_not_do_is_told_at_its_question_and_leaves_the_draft_whole(Sent file, String sentence)
            throws Exception {
        client.post(token, "!add", List.of(FIRST));

        HttpResponse<String> answer = client.post(token, "!next", List.of(file));

        assertThat(answer.statusCode()).isEqualTo(303);
        Document page = client.get("/sv/synpunkt/filer");
        assertThat(page.select(".bl-error-summary li").eachText()).containsExactly(sentence);
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
                        "larger than the question takes, and than Spring takes of one file where nothing is said",
                        new Sent("/intyg", "stor.pdf", PDF + "x".repeat(2_000_000)),
                        "Välj en mindre fil för ”Intyg”. Filen ”stor.pdf” är större än 50 kB."),
                argumentSet(
                        "what the scanner finds harmful",
                        new Sent("/intyg", "elak.pdf", PDF + "VIRUS"),
                        "Välj en annan fil för ”Intyg”. Skadlig kod hittades i filen ”elak.pdf”."));
    }

    @Test
    void what_is_larger_than_all_that_is_taken_gets_a_page_that_says_so() throws Exception {
        client.post(token, "!add", List.of(FIRST));

        HttpResponse<String> answer =
                client.post(token, "!next", List.of(new Sent("/intyg", "stor.pdf", "x".repeat(20_000_000))));

        assertThat(answer.statusCode()).isEqualTo(413);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("h2").text()).isEqualTo("Det du skickade var för stort");
        assertThat(page.select(".bl p").eachText())
                .containsExactly(
                        "Vi kunde inte ta emot det du skickade nu. Det som du har sparat tidigare finns kvar.",
                        "En fil får vara högst 50 MB. Alla filer som skickas på en gång får tillsammans vara högst"
                                + " 200 MB.",
                        "Tillbaka till formuläret");
        assertThat(page.select(".bl a").attr("href")).isEqualTo("/sv/synpunkt/filer");
        assertThat(Structure.findings(answer.body())).isEmpty();
        assertThat(added()).containsExactly("intyg.pdf");
        assertThat(storedFiles()).isOne();
    }

    @Test
    void a_post_of_too_many_files_is_told_how_many_there_may_be() throws Exception {
        List<Sent> files = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            files.add(new Sent("/bilagor", i + ".pdf", PDF + i));
        }

        HttpResponse<String> answer = client.post(token, "!add", files);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("<p>Det får vara högst 100 filer.</p>")
                .doesNotContain("MB");
        assertThat(storedFiles()).isZero();
    }

    @Test
    void a_page_of_many_fields_has_files_too() throws Exception {
        List<Sent> files = new ArrayList<>(List.of(FIRST));
        for (int i = 0; i < 90; i++) {
            files.add(new Sent("/bilagor", "", ""));
        }

        assertThat(client.post(token, "!add", files).statusCode()).isEqualTo(303);
        assertThat(added()).containsExactly("intyg.pdf");
    }

    /** Two tabs have one draft: each post comes to the draft that the one before has left. */
    @Test
    void posts_at_the_same_time_lose_no_file_of_each_other() throws Exception {
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
        client.post(token, "!next", List.of(FIRST));
        HttpResponse<String> sent = client.post(token, "!submit", List.of());
        assertThat(sent.headers().firstValue("Location")).contains("/sv/synpunkt/kvitto");

        client.post(token, "!next", List.of(new Sent("/bilagor", "sen.pdf", PDF)));

        assertThat(storedFiles()).isOne();
        assertThat(client.get("/sv/synpunkt/kvitto").select("main").text()).contains("intyg.pdf (PDF, 16 byte)");
    }
}
