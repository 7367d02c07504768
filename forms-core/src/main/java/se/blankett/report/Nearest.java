package se.blankett.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** The name that somebody most likely meant. Stateless: safe to share between threads. */
public final class Nearest {
    private static final int MOST_COMPARED = 500;
    private static final int MOST_LISTED = 50;

    private Nearest() {}

    /** Returns the known name with the fewest changes, where these are at most a third of the name. */
    public static Optional<String> to(String name, Collection<String> known) {
        int most = Math.max(2, name.length() / 3);
        return known.stream()
                .limit(MOST_COMPARED)
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= most)
                .filter(candidate -> distance(name, candidate) <= most)
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns {@code use "x"}, or the list of what is known where nothing is near. */
    public static String fix(String name, Collection<String> known) {
        return to(name, known)
                .map(near -> "use \"" + near + "\"")
                .orElse(known.isEmpty() ? "remove it" : "use one of " + listed(known));
    }

    private static String listed(Collection<String> known) {
        String names = known.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return known.size() > MOST_LISTED ? names + " …" : names;
    }

    /** Levenshtein's distance; of long names only the beginning, which tells them apart. */
    private static int distance(String left, String right) {
        String a = left.substring(0, Math.min(60, left.length()));
        String b = right.substring(0, Math.min(60, right.length()));
        int[] row = new int[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
