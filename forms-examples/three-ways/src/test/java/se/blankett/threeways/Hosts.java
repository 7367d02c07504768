package se.blankett.threeways;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.ConfigurableApplicationContext;
import se.blankett.threeways.rest.RestHost;
import se.blankett.threeways.spring.SpringHosts;

/** Both hosts on free ports, on a day that stays, and what posts to them. */
final class Hosts implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private final ConfigurableApplicationContext spring = SpringHosts.start();
    private final HttpServer rest = RestHost.start(URI.create("http://localhost:0/"), CLOCK);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    ConfigurableApplicationContext spring() {
        return spring;
    }

    /** Posts a page as a browser does. */
    Document page(String lang, Map<String, List<String>> parameters) throws IOException, InterruptedException {
        String form = parameters.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(springAt("/" + lang + "/skolskjuts")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return Jsoup.parse(browser.send(request, BodyHandlers.ofString()).body());
    }

    HttpResponse<String> spring(String path, String lang, String json) throws IOException, InterruptedException {
        return json(springAt(path), lang, json);
    }

    HttpResponse<String> rest(String lang, String json) throws IOException, InterruptedException {
        return json("http://localhost:" + rest.getAddress().getPort() + "/skolskjuts", lang, json);
    }

    private HttpResponse<String> json(String address, String lang, String json)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .header("Accept-Language", lang)
                .POST(BodyPublishers.ofString(json))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private String springAt(String path) {
        return "http://localhost:" + spring.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        spring.close();
        rest.stop(0);
    }
}
