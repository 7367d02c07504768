package se.blankett.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A JSON Pointer (RFC 6901): the place of an answer, {@code /barn/0/fornamn}, or of a part of a definition.
 *
 * <p>In a {@link Field} the token {@code -} stands for any row: {@code /barn/-/fornamn}. Immutable.
 *
 * @param text the pointer as written: empty, or each token after a slash, with {@code ~0} for {@code ~} and {@code ~1} for {@code /}
 */
public record Pointer(String text) implements Comparable<Pointer> {
    /** The whole document. */
    public static final Pointer ROOT = new Pointer("");

    /** The token that stands for any row. */
    public static final String ANY_ROW = "-";

    public Pointer {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            throw new IllegalArgumentException("pointer must be empty or begin with a slash, was " + text);
        }
    }

    /**
     * Returns the pointer that the text is: {@code /barn/0}.
     *
     * @throws IllegalArgumentException where it is neither empty nor begins with a slash
     */
    public static Pointer parse(String text) {
        return text.isEmpty() ? ROOT : new Pointer(text);
    }

    /** Returns the pointer to the member: {@code /plats} and {@code a/b} give {@code /plats/a~1b}. */
    public Pointer child(String name) {
        return new Pointer(text + "/" + escape(name));
    }

    /** Returns the pointer to the item, counted from 0. */
    public Pointer child(int index) {
        return new Pointer(text + "/" + index);
    }

    /** Returns this pointer with the other's tokens after its own. */
    public Pointer resolve(Pointer below) {
        return isRoot() ? below : new Pointer(text + below.text);
    }

    /**
     * Returns this place of a form seen from one object: {@code /barn/-/namn} and {@code /barn/2} give {@code
     * /barn/2/namn}. Rows beyond the object stay any row, and the place is then that of the repeat.
     */
    public Pointer within(Pointer object) {
        List<String> own = tokens();
        List<String> around = object.tokens();
        Pointer place = ROOT;
        boolean same = true;
        for (int i = 0; i < own.size(); i++) {
            boolean row = own.get(i).equals(ANY_ROW);
            same = same && i < around.size() && (row || own.get(i).equals(around.get(i)));
            if (row && !same) {
                return place;
            }
            place = place.child(same ? around.get(i) : own.get(i));
        }
        return place;
    }

    /** Returns the pointer without its last token; the root's parent is the root. */
    public Pointer parent() {
        return isRoot() ? ROOT : parse(text.substring(0, text.lastIndexOf('/')));
    }

    /** Returns the last token, unescaped; of the root {@code ""}. */
    public String last() {
        return isRoot() ? "" : unescape(text.substring(text.lastIndexOf('/') + 1));
    }

    /** Returns the tokens, unescaped, outermost first. */
    public List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        for (int from = 1; from <= text.length(); ) {
            int slash = text.indexOf('/', from);
            int to = slash < 0 ? text.length() : slash;
            tokens.add(unescape(text.substring(from, to)));
            from = to + 1;
        }
        return tokens;
    }

    /** Returns how many tokens there are; the root has none. */
    public int depth() {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '/' ? 1 : 0;
        }
        return depth;
    }

    /** Returns the pointer of the first tokens: {@code /barn/0/namn} and 2 give {@code /barn/0}. */
    public Pointer prefix(int depth) {
        int end = 0;
        for (int i = 0; i < depth; i++) {
            int slash = text.indexOf('/', end + 1);
            end = slash < 0 ? text.length() : slash;
        }
        return parse(text.substring(0, end));
    }

    /**
     * Returns what stands at this place in a tree of maps and lists, or empty where nothing does (RFC 6901, section 4).
     */
    public Optional<Object> evaluate(Object tree) {
        Optional<Object> found = Optional.of(tree);
        for (String token : tokens()) {
            found = found.flatMap(value -> step(value, token));
        }
        return found;
    }

    /** Returns the member of a map or the item of a list that the token names, or empty where there is none. */
    public static Optional<Object> step(Object value, String token) {
        if (value instanceof Map<?, ?> map) {
            return Optional.ofNullable(map.get(token));
        }
        int row = value instanceof List<?> ? rowOf(token) : -1;
        return row >= 0 && row < ((List<?>) value).size() ? Optional.of(((List<?>) value).get(row)) : Optional.empty();
    }

    /** Returns the number of the row that the token is, or -1 where it is none: no sign, no zero before it, nine digits. */
    public static int rowOf(String token) {
        int length = token.length();
        if (length == 0 || length > 9 || (length > 1 && token.charAt(0) == '0')) {
            return -1;
        }
        int row = 0;
        for (int i = 0; i < length; i++) {
            int digit = token.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            row = row * 10 + digit;
        }
        return row;
    }

    /** Returns the places, and every place around one of them but the root. */
    public static Set<Pointer> withParents(Collection<Pointer> places) {
        Set<Pointer> all = new HashSet<>();
        for (Pointer place : places) {
            for (Pointer at = place; !at.isRoot() && all.add(at); at = at.parent()) {
                // each parent once
            }
        }
        return all;
    }

    /** Says whether this place of a form is that of the answer: {@code /barn/-/namn} of {@code /barn/2/namn}. */
    public boolean isPlaceOf(Pointer answer) {
        List<String> own = tokens();
        List<String> other = answer.tokens();
        return own.size() == other.size()
                && IntStream.range(0, own.size())
                        .allMatch(i -> own.get(i).equals(ANY_ROW) || own.get(i).equals(other.get(i)));
    }

    /** Says whether this is the whole document. */
    public boolean isRoot() {
        return text.isEmpty();
    }

    /** Says whether this is the other pointer or one below it. */
    public boolean isWithin(Pointer other) {
        return text.startsWith(other.text)
                && (text.length() == other.text.length() || text.charAt(other.text.length()) == '/');
    }

    @Override
    public int compareTo(Pointer other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    private static String unescape(String token) {
        return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
    }
}
