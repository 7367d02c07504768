package se.blankett.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A semantic version (semver.org 2.0.0): {@code 1.2.0}, {@code 2.0.0-rc.1}, {@code 1.2.0+1780}. What stands after
 * {@code +} says nothing about which is later.
 *
 * @param preRelease the identifiers after {@code -}, none for a release
 */
public record Version(long major, long minor, long patch, List<String> preRelease) implements Comparable<Version> {
    private static final String NUMBER = "(0|[1-9][0-9]{0,17})";
    private static final Pattern WRITTEN =
            Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER + "(?:-([0-9A-Za-z.-]+))?(?:\\+[0-9A-Za-z.-]+)?");

    public Version {
        preRelease = List.copyOf(preRelease);
    }

    /** Returns the version that the text is, or empty where it is none. */
    public static Optional<Version> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Version(
                Long.parseLong(written.group(1)),
                Long.parseLong(written.group(2)),
                Long.parseLong(written.group(3)),
                Optional.ofNullable(written.group(4))
                        .map(identifiers -> List.of(identifiers.split("\\.")))
                        .orElse(List.of())));
    }

    /** Orders by precedence (semver.org, section 11). */
    @Override
    public int compareTo(Version other) {
        if (major != other.major) {
            return Long.compare(major, other.major);
        }
        if (minor != other.minor) {
            return Long.compare(minor, other.minor);
        }
        return patch != other.patch
                ? Long.compare(patch, other.patch)
                : comparePreRelease(preRelease, other.preRelease);
    }

    private static int comparePreRelease(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = compareIdentifier(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static int compareIdentifier(String a, String b) {
        boolean number = isNumber(a);
        if (number != isNumber(b)) {
            return number ? -1 : 1;
        }
        return number && a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    private static boolean isNumber(String identifier) {
        return identifier.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
