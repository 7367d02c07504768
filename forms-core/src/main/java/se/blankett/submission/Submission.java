package se.blankett.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.blankett.form.Form;

/**
 * Accepted answers, with all that a receipt needs years later: neither the form's definition nor a schema engine.
 * Immutable: safe to share between threads.
 *
 * @param id the host's id of this submission
 * @param received when it was accepted (22 § förvaltningslagen: the day on which a document has come in)
 * @param form what was said of the form
 * @param pages what was asked and answered, page by page, as people read it
 * @param answers the answers as data, pruned and typed
 */
public record Submission(
        String id, Instant received, ShownForm form, List<ShownPage> pages, Map<String, Object> answers) {
    public Submission {
        Objects.requireNonNull(id, "id"); // or it would be stored, and never read again
        Objects.requireNonNull(received, "received");
        pages = List.copyOf(pages);
        answers = JsonValues.copyObject(answers);
    }

    /**
     * Returns what the outcome is as a submission.
     *
     * @throws IllegalArgumentException where the outcome has findings that stop it
     */
    public static Submission of(Form form, Outcome outcome, String id, Instant received) {
        if (!outcome.report().isClean()) {
            throw new IllegalArgumentException("outcome: must have no errors, has "
                    + outcome.report().findings().size());
        }
        return new Submission(
                id,
                received,
                ShownForm.of(form, outcome, new ShownLabels(form, outcome)),
                ShownPage.listOf(form, outcome),
                outcome.answers());
    }

    /** Returns the files that were submitted, in page order. */
    public List<Attachment> attachments() {
        return Attachment.allIn(answers);
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws se.blankett.json.JsonException where the text is no JSON
     * @throws IllegalArgumentException where it is no submission, or is not as it was stored: its SHA-256 tells
     */
    public static Submission parse(String json) {
        return SubmissionJson.parse(json);
    }

    /**
     * Returns the submission as a JSON object in canonical form (RFC 8785), with its own SHA-256 as the member {@code
     * sha256}: the same submission gives the same text, now and after {@link #parse}.
     */
    public String toJson() {
        return SubmissionJson.write(this);
    }

    /**
     * Returns SHA-256 of the submission: of its canonical JSON (RFC 8785) in UTF-8, without the member {@code sha256}. What
     * an e-signature is made over, and what a log may hold.
     *
     * @return 64 hexadecimal digits in lower case
     */
    public String sha256() {
        return SubmissionJson.sha256(SubmissionJson.of(this));
    }

    /** Shows no answer: it may end in a log. */
    @Override
    public String toString() {
        return "Submission[id=" + id + ", formId=" + form.id() + ", formVersion=" + form.version() + ", received="
                + received + ", answers=" + answers.size() + "]";
    }
}
