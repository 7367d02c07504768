package se.blankett.render.text;

import se.blankett.render.view.Recipient;
import se.blankett.render.view.SubmissionView;
import se.blankett.submission.Submission;

/**
 * Writes submissions as plain text: the receipt in an e-mail, or what a person sees and signs with an e-identification.
 * Complete and in the order of the form. Immutable: safe to share between threads.
 *
 * <p>Headings are underlined. A question and its answer stand on one line where they fit there; else the answer stands
 * below, indented, so that nothing in an answer can look like a question of ours. Lines end in a line feed (U+000A); the
 * same submission gives the same text.
 */
public final class TextRenderer {
    /** Room for a mark of quotation within the 78 of RFC 5322, section 2.1.1. */
    private static final int WIDTH = 72;

    private static final int NARROWEST = 20;

    private final int width;

    private TextRenderer(int width) {
        this.width = width;
    }

    /** Returns a renderer whose lines have at most 72 characters. */
    public static TextRenderer of() {
        return new TextRenderer(WIDTH);
    }

    /**
     * Returns a copy with lines of another length. Only an address that is longer than a line stays whole.
     *
     * @param characters Unicode code points, at least 20; {@code Integer.MAX_VALUE} wraps nothing
     * @throws IllegalArgumentException where it is less
     */
    public TextRenderer withWidth(int characters) {
        if (characters < NARROWEST) {
            throw new IllegalArgumentException("width: must be at least " + NARROWEST + ", was " + characters);
        }
        return new TextRenderer(characters);
    }

    /**
     * Returns what was submitted, now or years ago.
     *
     * @param recipient the citizen's has no last digits of personnummer; what is signed is the authority's
     */
    public String receipt(Submission submission, Recipient recipient) {
        return new ReceiptText(SubmissionView.of(submission, recipient), new TextLines(width)).write();
    }
}
