package se.blankett.form;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds a language among those that there are, by BCP 47 tags. */
public final class Languages {
    private Languages() {}

    /**
     * Returns the tag that fits best (RFC 4647, section 3.4): itself, else, with its last parts left out one after the
     * other, the first that is it or a region or kind of it. {@code en-GB} finds {@code en}, and {@code sv} finds {@code
     * sv-SE}.
     */
    public static Optional<String> find(String tag, Collection<String> known) {
        String range = tag.toLowerCase(Locale.ROOT);
        while (!range.isEmpty()) {
            String wanted = range;
            Optional<String> found = known.stream()
                    .filter(other -> other.toLowerCase(Locale.ROOT).equals(wanted))
                    .findFirst()
                    .or(() -> known.stream()
                            .filter(other -> isWithin(other, wanted))
                            .findFirst());
            if (found.isPresent()) {
                return found;
            }
            range = range.substring(0, Math.max(0, range.lastIndexOf('-')));
        }
        return Optional.empty();
    }

    private static boolean isWithin(String tag, String range) {
        return tag.toLowerCase(Locale.ROOT).startsWith(range + "-");
    }
}
