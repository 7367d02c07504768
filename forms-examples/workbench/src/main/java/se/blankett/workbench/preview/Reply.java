package se.blankett.workbench.preview;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent back. */
final class Reply {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Reply(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static Reply page(int status, Html page) {
        return of(status, "text/html; charset=utf-8", page.markup().getBytes(StandardCharsets.UTF_8));
    }

    static Reply text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    static Reply file(String type, byte[] bytes) {
        return of(200, type, bytes);
    }

    /** Sends the browser to an address with GET: going back or reloading posts nothing again. */
    static Reply seeOther(String address) {
        return text(303, "").with("Location", address);
    }

    private static Reply of(int status, String type, byte[] body) {
        return new Reply(status, Map.of("Content-Type", type), body);
    }

    Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body.clone();
    }
}
