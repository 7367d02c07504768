package se.blankett.workbench.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerTest {
    @Test
    void tells_a_fault_of_ours_to_the_author_and_not_to_the_page() throws IOException, InterruptedException {
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        Server server = Server.bind(0);
        server.start(
                request -> {
                    throw new IllegalStateException("planted");
                },
                new PrintStream(faults, true, StandardCharsets.UTF_8));
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/"))
                                    .build(),
                            BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("Something in the preview went wrong", "What was saved before is kept")
                    .doesNotContain("planted", "IllegalStateException");
            assertThat(faults.toString(StandardCharsets.UTF_8)).contains("IllegalStateException: planted", "\tat ");
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, ''",
        "/skolskjuts/, skolskjuts|",
        "/skolskjuts/elev, skolskjuts|elev",
        "/f%C3%B6r%20alla/a+b, för alla|a+b",
    })
    void reads_the_parts_of_an_address(String path, String parts) {
        assertThat(String.join("|", request(path, "").segments())).isEqualTo(parts);
    }

    @Test
    void reads_one_cookie_of_several() {
        Request request = request("/", "a=1; blankett-preview-8080=abc; blankett-preview-80801=x");
        assertThat(request.cookie("blankett-preview-8080")).hasValue("abc");
        assertThat(request.cookie("preview-8080")).isEmpty();
    }

    private static Request request(String path, String cookies) {
        return new Request("GET", path, "", Map.of("cookie", cookies), "");
    }
}
