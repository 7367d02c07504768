package se.blankett.render.view;

import java.util.Map;
import se.blankett.form.Form;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/**
 * Makes the views of one form in one language: what depends on these only is made once. Immutable: safe to share between
 * threads.
 */
public final class FormViews {
    private FormViews() {}

    /** Returns the views of the form in its language. */
    public static FormViews of(Form form) {
        throw new UnsupportedOperationException(form.title());
    }

    /** Returns the interface texts of the language that need no argument, by key: {@code continue} is Fortsätt. */
    public Map<String, String> ui() {
        throw new UnsupportedOperationException();
    }

    /** Returns the page before the questions. */
    public Shown start(PageOptions options) {
        throw new UnsupportedOperationException();
    }

    /** Returns what the turn shows: a page of questions, the review, or the receipt. */
    public Shown turn(Turn turn, PageOptions options) {
        throw new UnsupportedOperationException();
    }

    /** Returns the receipt of what was submitted. */
    public Shown receipt(Submission submission, PageOptions options) {
        throw new UnsupportedOperationException();
    }

    /** Returns what the window says of the start page: {@code Ansökan om skolskjuts – Exempelkommunen}. */
    public String startTitle(PageOptions options) {
        throw new UnsupportedOperationException();
    }

    /** Returns what the window says of the turn: {@code Fel: Eleven – Ansökan om skolskjuts – Exempelkommunen}. */
    public String title(Turn turn, PageOptions options) {
        throw new UnsupportedOperationException();
    }
}
