package se.blankett.quickstart.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

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
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A post that Tomcat does not read gets a page of ours, too, and changes nothing. */
class RefusalTest {
    private static final String TEXT = "Texten får vara högst 1 048 576 tecken tillsammans.";
    private static final String EITHER = TEXT + " En sida får ha högst 5 000 fält.";

    private static Served served;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void serve() {
        served = Served.start();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    static Stream<Arguments> posts() {
        byte[] fields = "&/message=x".repeat(5_100).getBytes(StandardCharsets.UTF_8);
        byte[] text = ("&/message=" + "x".repeat(4_000_000)).getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                argumentSet("many fields", BodyPublishers.ofByteArray(fields), EITHER),
                argumentSet("many fields in chunks", chunked(fields), EITHER),
                argumentSet("a long text", BodyPublishers.ofByteArray(text), TEXT),
                argumentSet("a long text in chunks", chunked(text), EITHER));
    }

    private static BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void what_the_container_does_not_read_gets_a_page_in_words(BodyPublisher body, String expected) throws Exception {
        send(HttpRequest.newBuilder(at("/sv/synpunkt")).build());
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/sv/synpunkt"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body)
                .build());

        assertThat(answer.statusCode()).isEqualTo(413);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("h2").text()).isEqualTo("Det du skickade var för stort");
        assertThat(page.select(".bl p").eachText()).contains(expected);
        assertThat(page.select(".bl a").attr("href")).isEqualTo("/sv/synpunkt");
    }

    @Test
    void what_is_no_post_of_a_browser_is_no_page_of_much() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/sv/synpunkt"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("/message=%zz"))
                .build());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("för stort");
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create(served.at(path));
    }
}
