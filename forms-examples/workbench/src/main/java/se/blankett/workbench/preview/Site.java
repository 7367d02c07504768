package se.blankett.workbench.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Everything that the preview answers to. */
final class Site {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final Shelf shelf;
    private final Changes changes;
    private final Sessions sessions = new Sessions();
    private final String cookie;

    /** @param port browsers send a cookie to every port of a machine: two previews have one of their own each */
    Site(Shelf shelf, Changes changes, int port) {
        this.shelf = shelf;
        this.changes = changes;
        this.cookie = "blankett-preview-" + port;
    }

    CompletableFuture<Reply> answer(Request request) {
        Optional<Reply> refusal = Guard.refusal(request);
        if (refusal.isPresent()) {
            return CompletableFuture.completedFuture(refusal.get());
        }
        if (!request.isPost() && request.path().equals(Addresses.ours("changes"))) {
            return changes.after(request.parameter("version").orElse(""));
        }
        return CompletableFuture.completedFuture(METHODS.contains(request.method()) ? page(request) : Pages.method());
    }

    private Reply page(Request request) {
        if (request.path().equals("/favicon.ico")) {
            return Reply.text(204, "");
        }
        List<String> segments;
        try {
            segments = request.segments();
        } catch (IllegalArgumentException e) {
            return Pages.unknown(); // an escape that is none
        }
        if (segments.equals(List.of(""))) {
            return request.isPost() ? Pages.unknown() : new IndexPage(shelf).reply();
        }
        if (segments.get(0).equals(Addresses.OURS)) {
            return ours(request, segments.subList(1, segments.size()));
        }
        return switch (segments.size()) {
            case 1 -> withForm(request, segments.get(0), site -> Reply.seeOther(request.path() + "/"));
            case 2 -> withForm(request, segments.get(0), site -> reply(site, request, segments.get(1)));
            default -> Pages.unknown();
        };
    }

    private static Reply reply(FormSite site, Request request, String page) {
        return request.isPost() ? site.post(request, page) : site.get(request, page);
    }

    private Reply ours(Request request, List<String> name) {
        boolean startsOver = request.isPost() && name.size() == 2 && name.get(0).equals("start-over");
        if (startsOver) {
            return withForm(request, name.get(1), FormSite::startOver);
        }
        return request.isPost() ? Pages.unknown() : new OwnFiles(shelf).reply(String.join("/", name));
    }

    private Reply withForm(Request request, String name, Function<FormSite, Reply> reply) {
        return shelf.form(name)
                .map(file -> withForm(request, file, reply))
                .orElseGet(() -> Pages.unknown(Optional.of(shelf.version())));
    }

    private Reply withForm(Request request, FormFile file, Function<FormSite, Reply> reply) {
        Optional<Session> known = request.cookie(cookie).flatMap(sessions::find);
        if (request.isPost() && !known.map(session -> isFrom(session, request)).orElse(false)) {
            return Pages.tooOld(Addresses.of(file.name(), ""));
        }
        Session session = known.orElseGet(sessions::start);
        synchronized (session) {
            Reply made = reply.apply(new FormSite(shelf, file, session));
            return known.isPresent() ? made : made.with("Set-Cookie", cookieOf(session));
        }
    }

    private static boolean isFrom(Session session, Request request) {
        byte[] sent = request.field("csrf").orElse("").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(sent, session.token().getBytes(StandardCharsets.UTF_8));
    }

    private String cookieOf(Session session) {
        return cookie + "=" + session.id() + "; Path=/; HttpOnly; SameSite=Strict";
    }
}
