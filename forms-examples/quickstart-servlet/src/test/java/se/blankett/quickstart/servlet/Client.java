package se.blankett.quickstart.servlet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.Socket;
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

    Client(int port) {
        this.origin = "http://localhost:" + port;
    }

    Document get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path)).build();
        return Jsoup.parse(client.send(request, BodyHandlers.ofString()).body());
    }

    String token() throws IOException, InterruptedException {
        return get("/skolskjuts").select("[name=csrf]").val();
    }

    HttpResponse<String> post(String token, String button, List<Sent> files) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + "/skolskjuts"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body(token, button, files)))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Sends the first bytes of the body as a browser does, all before anything is read, and returns the answer. */
    String send(byte[] body, int count) throws IOException {
        String head = "POST /skolskjuts HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
                + cookies.getCookieStore().getCookies().get(0) + "\r\nContent-Type: multipart/form-data; boundary="
                + BOUNDARY + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        try (Socket socket = new Socket("localhost", URI.create(origin).getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, count);
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static byte[] body(String token, String button, List<Sent> files) {
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
