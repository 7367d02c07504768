package se.blankett.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The name that somebody most likely meant. Stateless: safe to share between threads. */
public final class Nearest {
    private static final int MOST_COMPARED = 500;
    private static final int MOST_LISTED = 50;

    /** Nobody mistypes more of a name. */
    private static final int MOST_EDITS = 5;

    private Nearest() {}

    /**
     * Returns the known name with the fewest changes, where these are at most a third of what tells it apart: what both
     * begin with up to a hyphen, full stop or slash does not. Failing that, the one that the name is short for.
     */
    public static Optional<String> to(String name, Collection<String> known) {
        return known.stream()
                .limit(MOST_COMPARED)
                .filter(candidate -> isNear(name, candidate))
                .min(Comparator.comparingInt((String candidate) -> Edits.between(name, candidate, 2 * MOST_EDITS))
                        .thenComparing(Comparator.naturalOrder()))
                .or(() -> longFormOf(name, known));
    }

    private static boolean isNear(String name, String candidate) {
        int from = shared(name, candidate);
        boolean ending = name.length() - from > 3 && (candidate.startsWith(name) || name.startsWith(candidate));
        int most = Math.min(MOST_EDITS, Math.max(ending ? 2 : 1, (name.length() - from) / 3));
        return name.length() > from
                && Math.abs(candidate.length() - name.length()) <= most
                && Edits.between(name.substring(from), candidate.substring(from), most) <= most;
    }

    private static int shared(String left, String right) {
        int shared = 0;
        for (int i = 0; i < Math.min(left.length(), right.length()) && left.charAt(i) == right.charAt(i); i++) {
            shared = "-./".indexOf(left.charAt(i)) < 0 ? shared : i + 1;
        }
        return shared;
    }

    /** {@code pnr}, {@code orgnr}, {@code regnr}: Swedish leaves out what stands before "nummer". */
    private static Optional<String> longFormOf(String name, Collection<String> known) {
        if (!name.endsWith("nr")) {
            return Optional.empty();
        }
        String begin = name.replaceFirst("\\bpnr$", "personnr").replaceFirst("nr$", "");
        List<String> meant = known.stream()
                .limit(MOST_COMPARED)
                .filter(candidate -> candidate.startsWith(begin) && candidate.endsWith("nummer"))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
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
}
