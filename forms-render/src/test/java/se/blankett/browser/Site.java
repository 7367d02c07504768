package se.blankett.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves pages that are strings, under the strictest Content-Security-Policy that we promise to work with. Pages may
 * link to {@value #STYLESHEET} and {@value #SCRIPT}. Safe to share between threads.
 */
public final class Site implements AutoCloseable {
    /** Where the stylesheet is. */
    public static final String STYLESHEET = "/blankett.css";

    /** Where the script is. */
    public static final String SCRIPT = "/blankett.js";

    /** What the pages may load: their own stylesheet, script and pictures, and nothing inline. */
    public static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " form-action 'self'; connect-src 'self'";

    private static final int NOT_FOUND = 404;
    private static final int FOUND = 200;
    private static final int NO_BODY = -1;

    private record Content(String type, String text) {}

    private final Map<String, Content> contents = new ConcurrentHashMap<>();
    private final HttpServer server;

    private Site(HttpServer server) {
        this.server = server;
    }

    /** Starts a site with the stylesheet and the script; {@code ""} serves an empty one. */
    public static Site of(String stylesheet, String script) {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // or each answer waits 40 ms
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Site site = new Site(server);
            site.put(STYLESHEET, "text/css", stylesheet);
            site.put(SCRIPT, "text/javascript", script);
            server.createContext("/", site::answer);
            server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Serves the page at the path, such as {@code /sida}, and returns its address. */
    public String page(String path, String html) {
        return put(path, "text/html", html);
    }

    /** Serves the text at the path as the media type, such as {@code text/css}, and returns its address. */
    public String put(String path, String type, String text) {
        contents.put(path, new Content(type + "; charset=utf-8", text));
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Content content = contents.getOrDefault(path, new Content("text/plain", ""));
            byte[] bytes = content.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", content.type());
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.sendResponseHeaders(
                    contents.containsKey(path) ? FOUND : NOT_FOUND, bytes.length == 0 ? NO_BODY : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
