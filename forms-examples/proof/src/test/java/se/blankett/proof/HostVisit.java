package se.blankett.proof;

import java.util.Optional;
import se.blankett.dialogue.Dialogue;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/** One person at one form: the draft, and what the last post came to. Used under the lock of its session. */
final class HostVisit {
    private Draft draft;
    private Optional<Turn> last = Optional.empty();
    private Optional<Submission> sent = Optional.empty();

    HostVisit(String submissionId) {
        this.draft = Draft.of(submissionId);
    }

    void startOver(String submissionId) {
        draft = Draft.of(submissionId);
        last = Optional.empty();
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

    /** Returns what the last post came to, findings included, as long as the page is about that. */
    Turn show(Dialogue dialogue, String page) {
        Turn turn = last.filter(kept -> pageOf(kept).equals(page)).orElseGet(() -> dialogue.show(draft, page));
        draft = turn.draft();
        return turn;
    }

    Turn take(Dialogue dialogue, Post post) {
        Turn turn = dialogue.take(draft, post);
        draft = turn.draft();
        last = Optional.of(turn);
        return turn;
    }

    /** Another language: the words of the last turn are no longer those of the page. */
    void forget() {
        last = Optional.empty();
    }

    static String pageOf(Turn turn) {
        return turn.page().map(page -> page.id()).orElse(Draft.REVIEW);
    }
}
