package se.blankett.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which versions will do: {@code ^1.2.0} (up to the next major), {@code ~1.2.0} (up to the next minor), {@code 1.x},
 * {@code >=1.2.0 <1.4.0}, {@code 1.2.0}. Immutable: safe to share between threads.
 */
public final class VersionRange {
    private static final Pattern PART =
            Pattern.compile("(\\^|~|>=|<=|>|<|=)?([0-9]+)(?:\\.([0-9]+|x))?(?:\\.([0-9]+|x))?(-[0-9A-Za-z.-]+)?");

    /** Comes before every other version with the same three numbers. */
    private static final List<String> FIRST = List.of("0");

    private final String text;
    private final List<Predicate<Version>> tests;

    private VersionRange(String text, List<Predicate<Version>> tests) {
        this.text = text;
        this.tests = List.copyOf(tests);
    }

    /** Returns the range that the text is, or empty where it is none. */
    public static Optional<VersionRange> parse(String text) {
        List<Predicate<Version>> tests = new ArrayList<>();
        if (!text.strip().equals("*")) {
            for (String part : text.strip().split("\\s+", -1)) {
                Matcher written = PART.matcher(part);
                if (!written.matches() || part.length() > 100) {
                    return Optional.empty();
                }
                tests.add(test(written));
            }
        }
        return Optional.of(new VersionRange(text, tests));
    }

    /** Says whether the version will do. */
    public boolean contains(Version version) {
        return tests.stream().allMatch(test -> test.test(version));
    }

    private static Predicate<Version> test(Matcher written) {
        long major = number(written.group(2));
        long minor = number(written.group(3));
        long patch = number(written.group(4));
        List<String> pre = Optional.ofNullable(written.group(5))
                .map(given -> List.of(given.substring(1).split("\\.")))
                .orElse(List.of());
        Version given = new Version(major, Math.max(minor, 0), Math.max(patch, 0), pre);
        String operator = Optional.ofNullable(written.group(1)).orElse("");
        return switch (operator) {
            case ">=" -> version -> version.compareTo(given) >= 0;
            case ">" -> version -> version.compareTo(given) > 0;
            case "<=" -> version -> version.compareTo(given) <= 0;
            case "<" -> version -> version.compareTo(given) < 0;
            case "^" -> within(given, caret(given, minor));
            case "~" -> within(given, minor < 0 ? before(major + 1, 0, 0) : before(major, minor + 1, 0));
            default ->
                patch < 0
                        ? within(given, minor < 0 ? before(major + 1, 0, 0) : before(major, minor + 1, 0))
                        : version -> version.compareTo(given) == 0;
        };
    }

    /** Until 1.0.0 every minor version may break. */
    private static Version caret(Version given, long minor) {
        if (given.major() > 0 || minor < 0) {
            return before(given.major() + 1, 0, 0);
        }
        return given.minor() > 0 ? before(0, given.minor() + 1, 0) : before(0, 0, given.patch() + 1);
    }

    private static Version before(long major, long minor, long patch) {
        return new Version(major, minor, patch, FIRST);
    }

    private static Predicate<Version> within(Version from, Version to) {
        return version -> version.compareTo(from) >= 0 && version.compareTo(to) < 0;
    }

    /** An {@code x}, or nothing, is any number. */
    private static long number(@Nullable String text) {
        return text == null || text.equals("x") ? -1 : Long.parseLong(text.substring(0, Math.min(18, text.length())));
    }

    /** Returns the range as it was written: {@code ^1.0.0}. */
    @Override
    public String toString() {
        return text;
    }
}
