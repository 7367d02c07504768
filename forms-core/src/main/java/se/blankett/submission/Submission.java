package se.blankett.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.blankett.form.Form;
import se.blankett.form.Pointer;

/**
 * Accepted answers, with what a receipt needs years later without the form's definition. Immutable.
 *
 * @param id the host's id of this submission
 * @param formId {@code $id} of the definition
 * @param formVersion its version
 * @param digest SHA-256 of the definition, 64 hexadecimal digits
 * @param lang the language that it was filled in, a BCP 47 tag
 * @param received when it was accepted
 * @param title the form's heading as shown
 * @param pages what was shown, page by page
 * @param answers the answers, pruned and typed
 */
public record Submission(
        String id,
        String formId,
        String formVersion,
        String digest,
        String lang,
        Instant received,
        String title,
        List<ShownPage> pages,
        Map<String, Object> answers) {

    /**
     * One page as it was shown.
     *
     * @param title its heading
     * @param questions what was asked on it, in order
     */
    public record ShownPage(String title, List<ShownQuestion> questions) {
        public ShownPage {
            questions = List.copyOf(questions);
        }
    }

    /**
     * One question as it was shown.
     *
     * @param pointer the place of its answer; without an answer there, it was asked and not answered
     * @param labels its label, after those of the objects, repeats and rows around it: one for each level
     * @param options the labels of the options that were chosen
     */
    public record ShownQuestion(Pointer pointer, List<String> labels, List<String> options) {
        public ShownQuestion {
            labels = List.copyOf(labels);
            options = List.copyOf(options);
        }

        /** Shows no answer: it may end in a log. */
        @Override
        public String toString() {
            return "ShownQuestion[pointer=" + pointer + ", options=" + options.size() + "]";
        }
    }

    public Submission {
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
                form.identity().id(),
                form.identity().version(),
                form.identity().digest(),
                form.identity().lang(),
                received,
                form.title(),
                new ShownPages(form, outcome).toList(),
                outcome.answers());
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws se.blankett.json.JsonException where the text is no JSON
     * @throws IllegalArgumentException where it is no submission
     */
    public static Submission parse(String json) {
        return SubmissionJson.parse(json);
    }

    /** Returns the submission as a JSON object in canonical form. */
    public String toJson() {
        return SubmissionJson.write(this);
    }

    /** Shows no answer: it may end in a log. */
    @Override
    public String toString() {
        return "Submission[id=" + id + ", formId=" + formId + ", formVersion=" + formVersion + ", received=" + received
                + ", answers=" + answers.size() + "]";
    }
}
