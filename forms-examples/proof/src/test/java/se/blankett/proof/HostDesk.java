package se.blankett.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.submission.Action;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/** What a controller does for one person at one form. */
final class HostDesk {
    private final Host host;
    private final HostSession session;
    private final Form form;
    private final String name;
    private final Dialogue dialogue;
    private final HtmlRenderer renderer;
    private final HostVisit visit;

    /** @param name the form, and where there are several on a page, its prefix: {@code synpunkt.a} */
    HostDesk(Host host, HostSession session, Form form, String name) {
        this.host = host;
        this.session = session;
        this.form = form;
        this.name = name;
        this.dialogue = host.forms().dialogue(form);
        this.renderer = host.forms().renderer(form);
        this.visit = session.visit(name, dialogue);
    }

    HostAnswer get(String page) {
        if (page.isEmpty()) {
            return HostAnswer.page(HostPages.start(renderer, session, name));
        }
        if (visit.sent().isPresent()) {
            return HostAnswer.seeOther(Host.receiptAt(visit.sent().get()));
        }
        if (!page.equals(Draft.REVIEW) && form.page(page).isEmpty()) {
            return HostAnswer.line(404, "Sidan finns inte", "Sidan finns inte. Gå till startsidan för e-tjänsten.");
        }
        Turn turn = visit.show(dialogue, page);
        String shown = HostVisit.pageOf(turn);
        return shown.equals(page)
                ? HostAnswer.page(HostPages.turn(renderer, session, name, turn))
                : HostAnswer.seeOther("/" + name + "/" + shown);
    }

    /** Returns the address that a post leads to, or the page with its findings. */
    HostAnswer post(Post post) {
        if (take(post)) {
            return HostAnswer.seeOther(Host.receiptAt(visit.sent().orElseThrow()));
        }
        Turn turn = visit.show(dialogue, visit.draft().page());
        return host.answersDirectly() && !turn.shown().isClean()
                ? HostAnswer.page(HostPages.turn(renderer, session, name, turn))
                : HostAnswer.seeOther("/" + name + "/" + HostVisit.pageOf(turn));
    }

    /** Says whether the answers have been submitted, now or before. What was submitted once stays as it was. */
    boolean take(Post post) {
        if (visit.sent().isPresent() && post.action().kind() == Action.Kind.START) {
            session.startOver(name, dialogue);
        }
        try {
            return visit.sent().isPresent() ? discard(post) : kept(post);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean discard(Post post) throws IOException {
        host.store().discard(post);
        return true;
    }

    private boolean kept(Post post) throws IOException {
        Draft before = visit.draft();
        Turn turn = visit.take(dialogue, post);
        turn.submission().map(host::keep).ifPresent(visit::send);
        host.store().removeUnused(before, post, turn);
        return visit.sent().isPresent();
    }

    /** Returns the form as a part of the host's page. */
    String part(String action, String prefix) {
        var options = HostPages.part(session, action, prefix);
        return visit.sent()
                .map(sent -> renderer.receipt(sent, options))
                .orElseGet(
                        () -> renderer.render(visit.show(dialogue, visit.draft().page()), options));
    }

    static String receipt(Host host, HostSession session, Submission submission) {
        Form form = host.forms()
                .find(submission.form().id().replaceAll(".*/", ""), session.lang())
                .orElseThrow();
        return HostPages.receipt(host.forms().renderer(form), session, submission);
    }
}
