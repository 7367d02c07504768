package se.blankett.form;

import java.util.Set;

/**
 * What an author says of the protection of an answer, and of all that is in it. Text that is not there is {@code ""}: then
 * what is said around it holds.
 *
 * @param privacy none, personal, identity, special or criminal
 * @param retention for how long it is kept: an ISO 8601 duration, {@code P2Y}
 */
public record Care(String privacy, String retention) {
    private static final Set<String> PROTECTED = Set.of("identity", "special", "criminal");

    /** Nothing is said. */
    public static final Care NONE = new Care("", "");

    /** Says whether it is more than personal data: it is shown to nobody who need not see it. */
    public boolean isProtected() {
        return PROTECTED.contains(privacy);
    }

    /** Returns what holds inside something of which this is said. */
    public Care with(Care inner) {
        return new Care(
                inner.privacy.isEmpty() ? privacy : inner.privacy,
                inner.retention.isEmpty() ? retention : inner.retention);
    }
}
