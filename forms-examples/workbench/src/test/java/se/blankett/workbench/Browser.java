package se.blankett.workbench;

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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without JavaScript: remembers cookies, posts the hidden fields of the page that it shows. */
final class Browser {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final Pattern ACTION = Pattern.compile("<form class=\"bl-form\"[^>]* action=\"([^\"]*)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String base;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private HttpResponse<String> last;

    private Browser(String base, String path) throws IOException, InterruptedException {
        this.base = base;
        this.last = send(to(path));
    }

    /** Opens an address of a preview, and goes where it leads. */
    static Browser open(String base, String path) throws IOException, InterruptedException {
        return new Browser(base, path).follow();
    }

    Browser show(String path) throws IOException, InterruptedException {
        last = send(to(path));
        return follow();
    }

    /** Presses a button of the page, and goes where the answer leads. */
    Browser press(String button, Map<String, List<String>> typed) throws IOException, InterruptedException {
        post(button, typed);
        return follow();
    }

    /** Presses a button of the page, and stays at the answer. */
    Browser post(String button, Map<String, List<String>> typed) throws IOException, InterruptedException {
        Map<String, List<String>> fields = hidden();
        fields.putAll(typed);
        fields.put(button, List.of(""));
        last = send(to(action())
                .POST(BodyPublishers.ofString(encoded(fields)))
                .header("Content-Type", "application/x-www-form-urlencoded"));
        return this;
    }

    private Browser follow() throws IOException, InterruptedException {
        while (last.statusCode() == 303) {
            last = send(to(header("location")));
        }
        return this;
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    /** Returns what a form of the page posts unseen. */
    Map<String, List<String>> hidden() {
        return HIDDEN.matcher(formOnly())
                .results()
                .collect(Collectors.toMap(
                        hit -> hit.group(1), hit -> List.of(hit.group(2)), (a, b) -> a, LinkedHashMap::new));
    }

    private String formOnly() {
        return page().replaceFirst("(?s)<aside.*", "");
    }

    private String action() {
        return ACTION.matcher(page())
                .results()
                .map(MatchResult::group)
                .map(form -> form.replaceFirst(".* action=\"([^\"]*)\"", "$1"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no form on " + path()));
    }

    static String encoded(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(text -> encoded(field.getKey()) + "=" + encoded(text)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    int status() {
        return last.statusCode();
    }

    String page() {
        return last.body();
    }

    /** Returns where it is: {@code /synpunkt/arende}. */
    String path() {
        return last.uri().getPath();
    }

    String header(String name) {
        return last.headers().firstValue(name).orElse("");
    }
}
