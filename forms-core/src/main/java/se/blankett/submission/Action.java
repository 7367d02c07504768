package se.blankett.submission;

import java.util.Locale;
import java.util.Optional;

/**
 * The button that was pressed.
 *
 * @param kind which one
 * @param target the page id of {@link Kind#CHANGE}, the pointer of a repeat or a row of it; else {@code ""}
 */
public record Action(Kind kind, String target) {
    /** The buttons of a page. */
    public enum Kind {
        /** The start page's: begins, or goes on where the draft is. Nothing is read from the post. */
        START,
        NEXT,
        BACK,
        UPDATE,
        ADD,
        REMOVE,
        UP,
        DOWN,
        CHANGE,
        REVIEW,
        SUBMIT;

        /** Returns the name of its button in a post: {@code !next}. */
        public String parameter() {
            return "!" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the action without a target. */
    public static Action of(Kind kind) {
        return new Action(kind, "");
    }

    static Optional<Kind> kindOf(String parameter) {
        for (Kind kind : Kind.values()) {
            if (kind.parameter().equals(parameter)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
