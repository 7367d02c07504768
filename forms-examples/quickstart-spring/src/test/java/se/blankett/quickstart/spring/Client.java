package se.blankett.quickstart.spring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser as far as files need one: it keeps its session, and sends pages in parts. */
final class Client {
    private static final String BOUNDARY = "----del";

    /**
     * A control with a file in it.
     *
     * @param bytes one for each character
     */
    record Sent(String field, String name, String bytes) {}

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String origin;

    /** @param origin {@code http://localhost:8080} */
    Client(String origin) {
        this.origin = origin;
    }

    Document get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path)).build();
        return Jsoup.parse(client.send(request, BodyHandlers.ofString()).body());
    }

    String token() throws IOException, InterruptedException {
        return get("/sv/synpunkt").select("[name=csrf]").val();
    }

    HttpResponse<String> post(String token, String button, List<Sent> files) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + "/sv/synpunkt"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body(token, button, files)))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static byte[] body(String token, String button, List<Sent> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "csrf", "", token);
        part(body, "!page", "", button.equals("!submit") ? "review" : "filer");
        part(body, button, "", "");
        files.forEach(file -> part(body, file.field(), "; filename=\"" + file.name() + "\"", file.bytes()));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String name, String file, String content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + file + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content.getBytes(StandardCharsets.ISO_8859_1));
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
