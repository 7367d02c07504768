package se.blankett.quickstart.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is no page's post is refused, and changes nothing. */
class RefusalTest {
    private static Server server;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void serve() throws Exception {
        server = Quickstart.serve(Path.of("..", "catalogue", "forms"), Clock.system(ZoneId.of("Europe/Stockholm")), 0);
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @Test
    void a_post_without_the_sessions_token_is_forbidden() throws Exception {
        get("/skolskjuts");

        assertThat(post("!start=").statusCode()).isEqualTo(403);
        assertThat(post("!start=&csrf=x").statusCode()).isEqualTo(403);
    }

    @Test
    void a_post_that_is_too_long_is_too_large_and_the_draft_is_as_it_was() throws Exception {
        String token =
                Jsoup.parse(get("/skolskjuts").body()).select("[name=csrf]").val();
        String begun = "csrf=" + token + "&!page=elev&!update=&/pupil/firstName=";

        assertThat(post(begun + "Alva").statusCode()).isEqualTo(303);
        HttpResponse<String> answer = post(begun + "x".repeat(1 << 20));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Texten får vara högst").doesNotContain("MB");
        assertThat(Jsoup.parse(get("/skolskjuts/elev").body())
                        .select("[name=/pupil/firstName]")
                        .val())
                .isEqualTo("Alva");
    }

    /** More than the container reads, whether or not the sender says so at once. */
    @Test
    void a_post_that_the_container_does_not_read_gets_a_page_in_words() throws Exception {
        byte[] body = ("/pupil/firstName=" + "x".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8);

        for (BodyPublisher sent : List.of(
                BodyPublishers.ofByteArray(body), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))) {
            HttpResponse<String> answer = post(sent);

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("Det du skickade var för stort", "Texten får vara högst");
        }
    }

    @Test
    void every_answer_says_what_the_browser_may_load_and_none_with_answers_is_kept() throws Exception {
        HttpResponse<String> page = get("/skolskjuts");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'; style-src 'self';"));
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(get("/assets/blankett.css").headers().firstValue("Content-Type"))
                .contains("text/css; charset=utf-8");
        assertThat(get("/assets/..%2Fx").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(get("/assets/x.css").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return post(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> post(BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at("/skolskjuts"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + Quickstart.portOf(server) + path);
    }
}
