package se.blankett.proof;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.blankett.browser.Site;
import se.blankett.form.Form;
import se.blankett.render.html.Assets;
import se.blankett.submission.Post;
import se.blankett.submission.RefusedPostException;
import se.blankett.submission.Submission;
import se.blankett.submission.UploadLimits;

/** One request: where it leads, and what stands in the head of its answer. */
final class HostExchange {
    private static final List<String> SIDE_BY_SIDE = List.of("synpunkt.a", "orosanmalan.b");
    private static final List<String> TWICE = List.of("synpunkt.a", "synpunkt.b");

    private final Host host;

    HostExchange(Host host) {
        this.host = host;
    }

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            HostRequest request = HostRequest.of(exchange);
            HostSession session = host.session(request.cookie());
            HostAnswer answer;
            synchronized (session) {
                answer = guarded(request, session);
            }
            if (request.isPost()) {
                host.countPost();
                host.awaitGate();
            }
            send(exchange, session, answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HostAnswer guarded(HostRequest request, HostSession session) {
        try {
            return request.isPost() ? post(request, session) : get(request, session);
        } catch (RefusedPostException e) {
            return HostAnswer.line(
                    413, "Det gick inte att ta emot", "Det du skickade är för stort. Dina tidigare svar finns kvar.");
        } catch (RuntimeException e) {
            host.failures().add(request.path() + ": " + e);
            return HostAnswer.line(500, "Något gick fel hos oss", "Dina svar finns kvar. Försök igen om en stund.");
        }
    }

    private HostAnswer get(HostRequest request, HostSession session) {
        String lang = request.query().getOrDefault("lang", session.lang());
        if (!lang.equals(session.lang())) {
            session.speak(lang);
        }
        String first = request.segment(0);
        return switch (first) {
            case "blankett.css" -> asset("text/css; charset=utf-8", Assets.stylesheet());
            case "blankett.js" -> script();
            case "favicon.ico" -> new HostAnswer(204, "image/x-icon", "", "");
            case "kvitto" -> receipt(request.segment(1), session);
            case "tva" -> parts(session, first, SIDE_BY_SIDE);
            case "samma" -> parts(session, first, TWICE);
            default ->
                desk(session, first).map(desk -> desk.get(request.segment(1))).orElseGet(HostExchange::unknown);
        };
    }

    private HostAnswer post(HostRequest request, HostSession session) {
        if (host.updatesFail() && request.isUpdate()) {
            return HostAnswer.line(500, "Något gick fel hos oss", "Försök igen om en stund.");
        }
        if (!request.token().equals(session.token())) {
            return HostAnswer.line(403, "Sidan är för gammal", "Öppna e-tjänsten igen. Dina svar finns kvar.");
        }
        Post post = Post.parse(request.body()).withFiles(request.files(), host.store(), UploadLimits.DEFAULT);
        boolean part = request.path().size() > 1;
        return desk(session, request.segment(part ? 1 : 0))
                .map(desk -> part ? partPosted(desk, post, request.segment(0)) : desk.post(post))
                .orElseGet(HostExchange::unknown);
    }

    private static HostAnswer partPosted(HostDesk desk, Post post, String page) {
        desk.take(post);
        return HostAnswer.seeOther("/" + page);
    }

    /** @param name {@code synpunkt}, or {@code synpunkt.a} */
    private Optional<HostDesk> desk(HostSession session, String name) {
        return host.forms()
                .find(name.replaceAll("\\..*", ""), session.lang())
                .map(form -> new HostDesk(host, session, form, name));
    }

    private HostAnswer parts(HostSession session, String page, List<String> names) {
        List<String> parts = names.stream()
                .map(name -> desk(session, name)
                        .orElseThrow()
                        .part("/" + page + "/" + name, name.substring(name.indexOf('.') + 1)))
                .toList();
        Form form = host.forms().find("synpunkt", session.lang()).orElseThrow();
        return HostAnswer.page(HostPages.around("Hör av dig", parts, form));
    }

    private HostAnswer receipt(String id, HostSession session) {
        Submission submission = host.submissions().get(id);
        return submission == null || !session.hasSent(id)
                ? unknown()
                : HostAnswer.page(HostDesk.receipt(host, session, submission));
    }

    private HostAnswer script() {
        String whole = Assets.script();
        return switch (host.script()) {
            case SERVED -> asset("text/javascript; charset=utf-8", whole);
            case BROKEN -> asset("text/javascript; charset=utf-8", broken(whole));
            case MISSING -> unknown();
        };
    }

    private static String broken(String script) {
        int second = script.indexOf("// ----", script.indexOf("// ----") + 1);
        return script.substring(0, second) + "throw new Error('planted');\n" + script.substring(second);
    }

    private static HostAnswer asset(String type, String text) {
        return new HostAnswer(200, type, text, "");
    }

    private static HostAnswer unknown() {
        return HostAnswer.line(404, "Sidan finns inte", "Sidan finns inte.");
    }

    private static void send(HttpExchange exchange, HostSession session, HostAnswer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        headers.set("Content-Security-Policy", Site.POLICY);
        headers.set("Cache-Control", answer.type().equals(HostAnswer.HTML) ? "no-store" : "max-age=60");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Set-Cookie", "session=" + session.id() + "; Path=/; HttpOnly; SameSite=Lax");
        if (!answer.location().isEmpty()) {
            headers.set("Location", answer.location());
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
