package se.blankett.example;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import se.blankett.engine.AssertedFormats;
import se.blankett.form.Leaf;

/** Texts of one length. */
final class Lengths {
    /** What a label of a domain has at the most (RFC 1035, section 2.3.4). */
    private static final int LABEL = 63;

    /** What stands before the at sign has at the most (RFC 5321, section 4.5.3.1.1). */
    private static final int LOCAL = 64;

    private static final String GRIN = "\uD83D\uDE00";

    /** A letter and a mark that no letter of its own stands for: two code points in every normal form. */
    private static final String MARKED = "q\u0303";

    private Lengths() {}

    /** Returns a text of so many code points for a question of the kind, or empty where there may be none. */
    static Optional<String> plain(Leaf leaf, List<String> patterns, int length, Random random) {
        if (length < 1) {
            return Optional.empty();
        }
        if (!patterns.isEmpty()) {
            return patterns.stream()
                    .flatMap(pattern -> PatternTexts.any(pattern, random, text -> of(text) == length).stream())
                    .findFirst();
        }
        return switch (leaf.limits().format()) {
            case "email", "idn-email" -> email(length);
            case "uri" -> padded("https://example.se/", length, "");
            default -> isFree(leaf) ? Optional.of(Phrases.exactly(length)) : Optional.empty();
        };
    }

    /** Says whether no format is asked for that anybody checks. */
    static boolean isFree(Leaf leaf) {
        return !AssertedFormats.isKnown(leaf.limits().format());
    }

    static String astral(int length) {
        return GRIN.repeat(length);
    }

    static String combining(int length) {
        return MARKED.repeat(length / 2) + "q".repeat(length % 2);
    }

    private static Optional<String> email(int length) {
        String end = "@example.se";
        int local = length - end.length();
        if (local <= LOCAL) {
            return padded("", length, end);
        }
        StringBuilder domain = new StringBuilder();
        for (int left = local - LOCAL; left > 0; left -= LABEL + 1) {
            domain.append("a".repeat(Math.min(left - 1, LABEL))).append('.');
        }
        String text = "a".repeat(LOCAL) + "@" + domain + end.substring(1);
        return Stream.of(text)
                .filter(made -> of(made) == length && !made.contains("@.") && !made.contains(".."))
                .findFirst();
    }

    private static Optional<String> padded(String start, int length, String end) {
        int missing = length - start.length() - end.length();
        return missing < 1 ? Optional.empty() : Optional.of(start + "a".repeat(missing) + end);
    }

    static int of(String text) {
        return text.codePointCount(0, text.length());
    }
}
