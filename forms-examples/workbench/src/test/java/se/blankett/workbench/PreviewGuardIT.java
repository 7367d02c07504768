package se.blankett.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview does not let in, and what it does not let out. */
class PreviewGuardIT {
    @TempDir
    private static Path folder;

    private static PreviewProcess preview;

    @BeforeAll
    static void start() throws IOException {
        preview = PreviewProcess.ofExamples(folder);
    }

    @AfterAll
    static void stop() {
        preview.close();
    }

    private static Browser open(String path) throws IOException, InterruptedException {
        return Browser.open(preview.base(), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "csrf=0", "x=csrf"})
    void takes_no_post_without_its_own_token(String body) throws IOException, InterruptedException {
        Browser browser = open("/synpunkt/arende");
        HttpResponse<String> answer = browser.send(
                browser.to("/synpunkt/arende").POST(BodyPublishers.ofString(body + "&/kind=berom&!next=")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This page is too old to be sent");
        assertThat(browser.show("/synpunkt/arende").page()).doesNotContainPattern("<input[^>]* checked");
    }

    @ParameterizedTest
    @CsvSource({"Origin, http://exempel.se", "Origin, null", "Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site"})
    void takes_no_post_from_another_site(String header, String value) throws IOException, InterruptedException {
        Browser browser = open("/synpunkt/arende");
        String body = Browser.encoded(browser.hidden()) + "&/kind=berom&!next=";
        HttpResponse<String> answer = browser.send(
                browser.to("/synpunkt/arende").header(header, value).POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void answers_to_no_other_name() throws IOException, InterruptedException {
        String answer = RawHttp.get(preview.port(), "/", "exempel.se");
        assertThat(answer).startsWith("HTTP/1.1 421 ").contains("localhost and 127.0.0.1, and to no other name");
        assertThat(RawHttp.get(preview.port(), "/", "127.0.0.1:" + preview.port()))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nix/", "/synpunkt/nix", "/synpunkt/arende/nix", "/-/nix", "/-/theme/adress.json"})
    void says_that_there_is_no_such_page(String path) throws IOException, InterruptedException {
        Browser browser = open(path);
        assertThat(browser.status()).isEqualTo(404);
        assertThat(browser.page()).contains("There is no such page");
    }

    @Test
    void refuses_a_post_beyond_the_limits_and_keeps_the_rest() throws IOException, InterruptedException {
        Browser browser = open("/synpunkt/arende").press("!next", Map.of("/kind", List.of("berom")));
        browser.post("!next", Map.of("/text", List.of("a".repeat(1 << 20))));
        assertThat(browser.status()).isEqualTo(413);
        assertThat(browser.page()).contains("This was more than the form takes", "What was saved before is kept");
        assertThat(browser.show("/synpunkt/arende").page()).containsPattern("value=\"berom\"[^>]* checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/synpunkt/", "/synpunkt/arende", "/nix/", "/-/preview.css", "/-/changes"})
    void lets_nothing_inline_run(String path) throws IOException, InterruptedException {
        Browser browser = open(path);
        assertThat(browser.header("content-security-policy"))
                .startsWith(
                        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self';"
                                + " connect-src 'self'");
        assertThat(browser.page())
                .doesNotContain("<style", " style=", " onclick=")
                .doesNotContainPattern("<script>");
    }
}
