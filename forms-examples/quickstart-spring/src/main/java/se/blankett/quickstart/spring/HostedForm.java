package se.blankett.quickstart.spring;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.WebUtils;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.Action;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/** One form on a page of the host, in one language, and the draft of it that the person's session keeps under a key. */
final class HostedForm {
    /**
     * A part of the host's page.
     *
     * @param title what the window says of it
     * @param wrong whether it tells what is wrong
     */
    record Part(String title, String html, boolean wrong) {}

    private static final System.Logger LOG = System.getLogger(HostedForm.class.getName());

    private final String key;
    private final Form form;
    private final Dialogue dialogue;
    private final HtmlRenderer html;
    private final Archive archive;
    private final AttachmentStore store;

    HostedForm(String key, Dialogue dialogue, Archive archive, AttachmentStore store) {
        this.key = key;
        this.form = dialogue.form();
        this.dialogue = dialogue;
        this.html = HtmlRenderer.of(form);
        this.archive = archive;
        this.store = store;
    }

    Part start(PageOptions options) {
        return new Part(form.title(), html.start(options), false);
    }

    /** Shows the page, or the one where the draft is for {@code ""}; the start page before there is a draft. */
    Part show(HttpSession session, String page, PageOptions options) {
        synchronized (WebUtils.getSessionMutex(session)) { // as in take
            return showAlone(session, page, options);
        }
    }

    private Part showAlone(HttpSession session, String page, PageOptions options) {
        Optional<Draft> draft = draftOf(session);
        if (draft.isEmpty()) {
            return start(options);
        }
        Optional<Submission> receipt = archive.find(draft.get().submissionId());
        if (receipt.isPresent()) {
            return new Part(form.receipt().title(), html.receipt(receipt.get(), options), false);
        }
        Turn turn = dialogue.show(draft.get(), page);
        session.setAttribute(key, turn.draft().toJson());
        return new Part(
                html.title(turn, options),
                html.render(turn, options),
                !turn.shown().isClean());
    }

    /**
     * Takes what was posted, and returns what the page is called that comes next. Two tabs have one draft: it is read, taken
     * and kept in one step.
     */
    String take(HttpSession session, Post post) throws IOException {
        synchronized (WebUtils.getSessionMutex(session)) {
            return takeAlone(session, post);
        }
    }

    private String takeAlone(HttpSession session, Post post) throws IOException {
        boolean begins = post.action().kind() == Action.Kind.START;
        Draft draft = draftOf(session)
                .filter(kept -> !(begins && isReceived(kept)))
                .orElseGet(() -> dialogue.start(UUID.randomUUID().toString()));
        if (isReceived(draft)) {
            store.discard(post);
            return "kvitto"; // pressed twice: there is one submission
        }
        Turn turn = keep(session, draft, post);
        turn.submission().ifPresent(archive::keep);
        removeUnused(draft, post, turn);
        return turn.kind() == Turn.Kind.DONE ? "kvitto" : turn.draft().page();
    }

    private Turn keep(HttpSession session, Draft draft, Post post) throws IOException {
        try {
            Turn turn = dialogue.take(draft, post);
            session.setAttribute(key, turn.draft().toJson());
            return turn;
        } catch (RuntimeException e) {
            store.discard(post);
            throw e;
        }
    }

    /** What was taken is taken, whatever becomes of files that it has not. */
    private void removeUnused(Draft draft, Post post, Turn turn) {
        try {
            store.removeUnused(draft, post, turn);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "files are left to AttachmentStore.removeOlder", e);
        }
    }

    private boolean isReceived(Draft draft) {
        return archive.find(draft.submissionId()).isPresent();
    }

    private Optional<Draft> draftOf(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(key)).map(Draft::parse);
    }
}
