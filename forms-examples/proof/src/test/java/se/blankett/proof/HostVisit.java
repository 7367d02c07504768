package se.blankett.proof;

import java.util.Optional;
import se.blankett.dialogue.Dialogue;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/** One person at one form: the draft, and what was sent. Used under the lock of its session. */
final class HostVisit {
    private Draft draft;
    private Optional<Submission> sent = Optional.empty();

    HostVisit(Draft begun) {
        this.draft = begun;
    }

    void startOver(Draft begun) {
        draft = begun;
        sent = Optional.empty();
    }

    Draft draft() {
        return draft;
    }

    Optional<Submission> sent() {
        return sent;
    }

    void send(Submission submission) {
        sent = Optional.of(submission);
    }

    /** Returns the page as the last post left it, findings included: the draft keeps what its page tells. */
    Turn show(Dialogue dialogue, String page) {
        return kept(dialogue.show(draft, page));
    }

    Turn take(Dialogue dialogue, Post post) {
        return kept(dialogue.take(draft, post));
    }

    private Turn kept(Turn turn) {
        draft = turn.draft();
        return turn;
    }

    static String pageOf(Turn turn) {
        return turn.page().map(page -> page.id()).orElse(Draft.REVIEW);
    }
}
