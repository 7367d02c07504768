package se.blankett.report;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The name that somebody most likely meant. Stateless: safe to share between threads. */
public final class Nearest {
    private static final int MOST_COMPARED = 500;
    private static final int MOST_LISTED = 50;

    /** Nobody mistypes more of a name. */
    private static final int MOST_EDITS = 5;

    /** Names come from authors, and each may be compared with hundreds; a sentence of this length is a long one. */
    private static final int LONGEST = 300;

    private Nearest() {}

    /**
     * Returns the known name with the fewest changes, where these are at most a third of what tells it apart: what both
     * begin with up to a hyphen, full stop or slash does not. Failing that, the one that the name is short for.
     */
    public static Optional<String> to(String name, Collection<String> known) {
        return nearest(name, known).or(() -> longFormOf(name, known));
    }

    /** What is farther than the nearest so far is of no interest, and takes less to find out. */
    private static Optional<String> nearest(String name, Collection<String> known) {
        String nearest = "";
        int fewest = name.length() > LONGEST ? -1 : MOST_EDITS;
        Iterator<String> candidates = known.iterator();
        for (int i = 0; i < MOST_COMPARED && candidates.hasNext(); i++) {
            String candidate = candidates.next();
            int edits = edits(name, candidate, fewest);
            if (edits < fewest || (edits == fewest && (nearest.isEmpty() || candidate.compareTo(nearest) < 0))) {
                nearest = candidate;
                fewest = edits;
            }
        }
        return Optional.of(nearest).filter(found -> !found.isEmpty());
    }

    /** Returns how many changes make the name the other one; some number greater than {@code fewest} where it is far. */
    private static int edits(String name, String candidate, int fewest) {
        int longer = Math.abs(candidate.length() - name.length());
        if (longer > fewest || candidate.isEmpty()) {
            return MOST_EDITS + 1;
        }
        int told = name.length() - shared(name, candidate);
        boolean ending = told > 3 && (candidate.startsWith(name) || name.startsWith(candidate));
        int most = Math.min(fewest, Math.max(ending ? 2 : 1, told / 3));
        int edits = told > 0 && longer <= most ? Edits.between(name, candidate, most) : most + 1;
        return edits > most ? MOST_EDITS + 1 : edits;
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
