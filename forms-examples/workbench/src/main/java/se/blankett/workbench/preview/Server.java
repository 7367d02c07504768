package se.blankett.workbench.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import se.blankett.submission.Post;
import se.blankett.workbench.multipart.Multipart;

/** The JDK's server, seen from this machine only. */
final class Server {
    /** More than what a post may have has with every character escaped: nine for each at most. */
    private static final int MAX_BODY = 16 * Post.MAX_LENGTH;

    /** With files in it, in the heap of the author's own machine. */
    private static final int MAX_FILES = 64 << 20;

    /** A browser shows no answer before it has sent all: so many times what is taken is read and forgotten. */
    private static final int TIMES_READ = 4;

    private static final int THREADS = 8;
    private static final int PORTS = 100;

    private final HttpServer http;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private Server(HttpServer http) {
        this.http = http;
    }

    /**
     * Takes the port, or, where it is taken, the next that is free; 0 is any.
     *
     * @throws IOException where none of the hundred ports from it on is free
     */
    static Server bind(int port) throws IOException {
        int last = port == 0 ? 0 : Math.min(port + PORTS - 1, 65_535);
        for (int at = port; at < last; at++) {
            try {
                return at(at);
            } catch (BindException e) {
                // the next one
            }
        }
        return at(last);
    }

    private static Server at(int port) throws IOException {
        return new Server(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
    }

    int port() {
        return http.getAddress().getPort();
    }

    /** @param faults where what went wrong is told */
    void start(Function<Request, CompletableFuture<Reply>> site, PrintStream faults) {
        http.setExecutor(threads);
        http.createContext("/", exchange -> answer(exchange, site, faults));
        http.start();
    }

    void stop() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange, Function<Request, CompletableFuture<Reply>> site, PrintStream faults)
            throws IOException {
        int most = Multipart.is(typeOf(exchange)) ? MAX_FILES : MAX_BODY;
        byte[] body = exchange.getRequestBody().readNBytes(most + 1);
        CompletableFuture<Reply> reply;
        try {
            reply = body.length > most
                    ? CompletableFuture.completedFuture(tooLarge(exchange, most))
                    : site.apply(request(exchange, body));
        } catch (IOException e) {
            reply = CompletableFuture.completedFuture(Pages.refused("the post is not whole"));
        } catch (RuntimeException | StackOverflowError e) {
            e.printStackTrace(faults);
            faults.flush();
            reply = CompletableFuture.completedFuture(Pages.fault());
        }
        CompletableFuture<Void> unused = reply.thenAcceptAsync(made -> send(exchange, made), threads);
    }

    private static Reply tooLarge(HttpExchange exchange, int most) throws IOException {
        InputStream rest = exchange.getRequestBody();
        byte[] part = new byte[1 << 16];
        long read = 0;
        int count = rest.read(part);
        while (count >= 0 && read < (long) TIMES_READ * most) {
            read += count;
            count = rest.read(part);
        }
        return Pages.refused("the preview takes " + (most >> 20) + " MiB at once, all files together");
    }

    private static String typeOf(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
    }

    private static Request request(HttpExchange exchange, byte[] body) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        String query = exchange.getRequestURI().getRawQuery();
        Multipart posted = Multipart.is(typeOf(exchange))
                ? Multipart.read(typeOf(exchange), body)
                : new Multipart(new String(body, StandardCharsets.UTF_8), List.of());
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                query == null ? "" : query,
                headers,
                posted.fields(),
                posted.files());
    }

    private static void send(HttpExchange exchange, Reply reply) {
        try (exchange) {
            Headers.ALWAYS.forEach(exchange.getResponseHeaders()::set);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = reply.body();
            boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(reply.status(), empty ? -1 : body.length);
            if (!empty) {
                exchange.getResponseBody().write(body);
            }
        } catch (IOException e) {
            // the reader has gone
        }
    }
}
