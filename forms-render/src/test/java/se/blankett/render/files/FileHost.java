package se.blankett.render.files;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.blankett.browser.Site;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.render.html.Assets;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.view.Frame;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.Attachment;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;
import se.blankett.submission.Upload;

/** A host of one form for one person, under the strictest Content-Security-Policy that we promise to work with. */
final class FileHost implements AutoCloseable {
    private static final PageOptions OPTIONS =
            PageOptions.of("/").withFrame(Frame.of("Exempelkommunen", "/blankett.css", "/blankett.js"));
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    /** As a browser writes a part: head, an empty line, content. */
    private static final Pattern PART = Pattern.compile(
            "\\A\\r\\nContent-Disposition: form-data; name=\"([^\"]*)\"(?:; filename=\"([^\"]*)\")?.*?\\r\\n\\r\\n(.*)\\r\\n\\z",
            Pattern.DOTALL);

    final AttachmentStore store = AttachmentStore.inMemory(1_000_000);
    final List<String> updates = new ArrayList<>();
    private final Dialogue dialogue;
    private final HtmlRenderer renderer;
    private final HttpServer server;
    private Draft draft;
    private Turn turn;

    FileHost(Form form) throws IOException {
        this.dialogue = Dialogue.of(form, CLOCK);
        this.renderer = HtmlRenderer.of(form);
        this.draft = dialogue.start("EX-1");
        this.turn = dialogue.show(draft, "");
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    synchronized List<String> files() {
        return draft.attachments().stream().map(Attachment::name).toList();
    }

    synchronized Optional<Submission> submission() {
        return turn.submission();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] sent = exchange.getRequestBody().readAllBytes();
            boolean posted = exchange.getRequestMethod().equals("POST");
            if (posted) {
                take(String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")), sent);
            }
            String type = path.endsWith(".css") ? "text/css" : path.endsWith(".js") ? "text/javascript" : "text/html";
            String body = path.endsWith(".css")
                    ? Assets.stylesheet()
                    : path.endsWith(".js") ? Assets.script() : renderer.render(turn, OPTIONS);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", Site.POLICY);
            exchange.sendResponseHeaders(path.equals("/favicon.ico") ? 404 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void take(String type, byte[] sent) throws IOException {
        Map<String, List<String>> fields = new TreeMap<>();
        List<Upload> uploads = new ArrayList<>();
        if (type.startsWith("multipart/form-data; boundary=")) {
            parts(type, sent).forEach(part -> add(part, fields, uploads));
        } else {
            pairs(new String(sent, StandardCharsets.UTF_8), fields);
        }
        if (fields.containsKey("!update")) {
            updates.add(uploads.size() + " files");
        }
        Post post = Post.of(fields, uploads, store);
        turn = dialogue.take(draft, post);
        store.removeUnused(draft, post, turn);
        draft = turn.draft();
    }

    private static List<Matcher> parts(String type, byte[] sent) {
        String boundary = "--" + type.substring(type.indexOf('=') + 1);
        List<Matcher> parts = new ArrayList<>();
        for (String part : new String(sent, StandardCharsets.ISO_8859_1).split(Pattern.quote(boundary), -1)) {
            Matcher matcher = PART.matcher(part);
            if (matcher.matches()) {
                parts.add(matcher);
            }
        }
        return parts;
    }

    private static void add(Matcher part, Map<String, List<String>> fields, List<Upload> uploads) {
        String name = utf8(part.group(1));
        byte[] content = part.group(3).getBytes(StandardCharsets.ISO_8859_1);
        if (part.group(2) == null) {
            fields.computeIfAbsent(name, key -> new ArrayList<>()).add(new String(content, StandardCharsets.UTF_8));
        } else {
            uploads.add(new Upload(name, utf8(part.group(2)), () -> new ByteArrayInputStream(content)));
        }
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static void pairs(String body, Map<String, List<String>> fields) {
        for (String pair : body.split("&", -1)) {
            String[] both = pair.split("=", 2);
            fields.computeIfAbsent(URLDecoder.decode(both[0], StandardCharsets.UTF_8), key -> new ArrayList<>())
                    .add(URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
