package se.blankett.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the part of ECMA-262's patterns that can be drawn from without looking back: literals, classes, groups,
 * alternatives, repetitions and anchors.
 */
final class RegexParser {
    /** Repeated without end. */
    static final int ENDLESS = 10_000;

    private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,4})(,(\\d{0,4}))?}");
    private static final Pattern GROUP = Pattern.compile("\\?(?::|<[A-Za-z_$][\\w$]*>)");

    private final String text;
    private int at;

    private RegexParser(String text) {
        this.text = text;
    }

    /** There is no drawing from such a pattern. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Returns the pattern, or empty where it looks around or back, or is none. */
    static Optional<Regex> parse(String pattern) {
        RegexParser parser = new RegexParser(pattern);
        try {
            Regex regex = parser.either();
            return parser.isAtEnd() ? Optional.of(regex) : Optional.empty();
        } catch (Unknown e) {
            return Optional.empty();
        }
    }

    private Regex either() {
        List<Regex> branches = new ArrayList<>(List.of(sequence()));
        while (take('|')) {
            branches.add(sequence());
        }
        return branches.size() == 1 ? branches.get(0) : new Regex.Either(branches);
    }

    private Regex sequence() {
        List<Regex> parts = new ArrayList<>();
        while (!isAtEnd() && peek() != '|' && peek() != ')') {
            parts.add(repeated(atom()));
        }
        return new Regex.Sequence(parts);
    }

    private Regex repeated(Regex part) {
        Regex repeated = part;
        if (take('*')) {
            repeated = new Regex.Repeat(part, 0, ENDLESS);
        } else if (take('+')) {
            repeated = new Regex.Repeat(part, 1, ENDLESS);
        } else if (take('?')) {
            repeated = new Regex.Repeat(part, 0, 1);
        } else {
            return counted(part);
        }
        take('?');
        return repeated;
    }

    private Regex counted(Regex part) {
        Matcher count = COUNT.matcher(text).region(at, text.length());
        if (!count.lookingAt()) {
            return part;
        }
        at = count.end();
        take('?');
        int least = Integer.parseInt(count.group(1));
        String most = count.group(3);
        if (count.group(2) == null) {
            return new Regex.Repeat(part, least, least);
        }
        return new Regex.Repeat(part, least, most == null || most.isEmpty() ? ENDLESS : Integer.parseInt(most));
    }

    private Regex atom() {
        int c = next();
        return switch (c) {
            case '^', '$' -> new Regex.Sequence(List.of());
            case '.' -> new Regex.Chars(CharSets.any());
            case '(' -> group();
            case '[' -> new Regex.Chars(new Classes().read());
            case '\\' -> escaped();
            case '*', '+', '?' -> throw new Unknown();
            default -> new Regex.Chars(List.of(c));
        };
    }

    private Regex group() {
        if (peek() == '?') {
            Matcher plain = GROUP.matcher(text).region(at, text.length());
            if (!plain.lookingAt()) {
                throw new Unknown();
            }
            at = plain.end();
        }
        Regex inner = either();
        if (!take(')')) {
            throw new Unknown();
        }
        return inner;
    }

    private Regex escaped() {
        int c = peek();
        if (c == 'b' || c == 'B') {
            next();
            return new Regex.Sequence(List.of());
        }
        return new Regex.Chars(characters());
    }

    /** What stands after a backslash. */
    private List<Integer> characters() {
        int c = next();
        Optional<List<Integer>> named = c == 'p' ? property() : CharSets.named(c);
        if (named.isPresent()) {
            return named.get();
        }
        return switch (c) {
            case 'u' -> List.of(hex(4));
            case 'x' -> List.of(hex(2));
            case 't' -> List.of((int) '\t');
            case 'n' -> List.of((int) '\n');
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new Unknown();
                }
                yield List.of(c);
            }
        };
    }

    private Optional<List<Integer>> property() {
        int end = text.indexOf('}', at);
        if (!take('{') || end < 0) {
            throw new Unknown();
        }
        String name = text.substring(at, end);
        at = end + 1;
        return Optional.of(CharSets.property(name).orElseThrow(Unknown::new));
    }

    private int hex(int digits) {
        if (at + digits > text.length()) {
            throw new Unknown();
        }
        String code = text.substring(at, at + digits);
        at += digits;
        if (!code.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            throw new Unknown();
        }
        return Integer.parseInt(code, 16);
    }

    /** Reads what stands between brackets. */
    private final class Classes {
        private final List<Integer> found = new ArrayList<>();

        List<Integer> read() {
            boolean negated = take('^');
            while (!take(']')) {
                member();
            }
            List<Integer> characters = negated ? CharSets.not(found) : found;
            if (characters.isEmpty()) {
                throw new Unknown();
            }
            return List.copyOf(characters);
        }

        private void member() {
            List<Integer> first = one();
            boolean range = first.size() == 1 && !isAtEnd() && peek() == '-' && !text.startsWith("-]", at);
            if (!range) {
                found.addAll(first);
                return;
            }
            next();
            List<Integer> last = one();
            if (last.size() != 1) {
                throw new Unknown();
            }
            found.addAll(CharSets.range(first.get(0), last.get(0)));
        }

        private List<Integer> one() {
            return take('\\') ? characters() : List.of(next());
        }
    }

    private boolean isAtEnd() {
        return at >= text.length();
    }

    private int peek() {
        return isAtEnd() ? -1 : text.codePointAt(at);
    }

    private int next() {
        if (isAtEnd()) {
            throw new Unknown();
        }
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    private boolean take(int c) {
        boolean there = peek() == c;
        at += there ? 1 : 0;
        return there;
    }
}
