package se.blankett.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Posts that no page makes, by somebody with a session. Follows redirects, keeps its cookie. */
final class HostClient {
    private final Host host;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private Document shown = new Document("");
    private int status;
    private String address = "";

    HostClient(Host host) {
        this.host = host;
    }

    HostClient get(String path) {
        return send(HttpRequest.newBuilder(URI.create(host.at(path))));
    }

    /** Posts these in the session, with its token; {@code "/namn=Karo"}, encoded here. */
    HostClient post(String path, String... parameters) {
        String body = Arrays.stream(parameters)
                .map(each -> each.split("=", 2))
                .map(each -> encoded(each[0]) + "=" + encoded(each.length > 1 ? each[1] : ""))
                .collect(Collectors.joining("&"));
        return raw(path, body);
    }

    /** Posts the body as it is, after the session's token. */
    HostClient raw(String path, String body) {
        String token = shown.select("input[name=" + Host.TOKEN + "]").attr("value");
        return send(HttpRequest.newBuilder(URI.create(host.at(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        Host.TOKEN + "=" + token + "&" + body, StandardCharsets.ISO_8859_1)));
    }

    private HostClient send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            status = response.statusCode();
            address = response.uri().getPath();
            shown = status < 400 ? Jsoup.parse(response.body()) : shown;
            line = status < 400
                    ? ""
                    : Jsoup.parse(response.body()).select(".host-line").text();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String line = "";

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Returns status and address, and the host's line where the post was refused: {@code 200 /prov/djur}. */
    String answer() {
        return status + " " + address + (line.isEmpty() ? "" : " " + line);
    }

    Document shown() {
        return shown;
    }

    /** Returns what is typed and ticked on the page that is shown, by name, without what is hidden or empty. */
    Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        for (Element control : shown.select("form input:not([type=hidden]), form textarea, form option[selected]")) {
            boolean choice = control.attr("type").matches("radio|checkbox");
            String value = control.tagName().equals("textarea") ? control.wholeText() : control.attr("value");
            String name = control.tagName().equals("option")
                    ? control.parents().select("select").attr("name")
                    : control.attr("name");
            if (!value.isEmpty() && (!choice || control.hasAttr("checked"))) {
                typed.merge(name, value, (first, second) -> first + "," + second);
            }
        }
        return typed;
    }
}
