package se.blankett.submission;

import java.io.Serial;

/**
 * A post beyond the limits, refused whole: no form of ours sends one. The draft before it is as it was. The message is
 * one line, and quotes no answer; a host answers with status 413, and says which limit it was: {@link Reason#key}.
 */
public final class RefusedPostException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The limits. */
    public enum Reason {
        /** Of files, in one post or in the draft. */
        FILES("ui.tooMuchFiles"),
        /** Of characters, in one post or in the draft. */
        TEXT("ui.tooMuchText"),
        /** Of parameters in one post. */
        FIELDS("ui.tooMuchFields"),
        /** Of rows, options or levels, beyond what any page has: what was sent is no page of ours. */
        SHAPE("ui.tooMuchShape");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** Returns the key of the sentence in {@code Texts} that says so to a person, with {@code n} for the limit. */
        public String key() {
            return key;
        }
    }

    private final Reason reason;
    private final long limit;

    private RefusedPostException(Reason reason, long limit, String message) {
        super(message);
        this.reason = reason;
        this.limit = limit;
    }

    /**
     * More files than a post may have.
     *
     * @param limit how many there may be
     */
    public static RefusedPostException ofFiles(long limit, String message) {
        return new RefusedPostException(Reason.FILES, limit, message);
    }

    /** More characters than {@link Post#MAX_LENGTH}. */
    public static RefusedPostException ofText(String message) {
        return new RefusedPostException(Reason.TEXT, Post.MAX_LENGTH, message);
    }

    static RefusedPostException ofFields() {
        return new RefusedPostException(
                Reason.FIELDS, Post.MAX_PARAMETERS, "the post has more than " + Post.MAX_PARAMETERS + " parameters");
    }

    /** More rows, options or levels than any page has. */
    public static RefusedPostException ofShape(String message) {
        return new RefusedPostException(Reason.SHAPE, 0, message);
    }

    /** Returns which limit it was. */
    public Reason reason() {
        return reason;
    }

    /** Returns the limit; 0 of {@link Reason#SHAPE}, of which there are several. */
    public long limit() {
        return limit;
    }
}
