package se.blankett.form;

import java.util.ArrayList;
import java.util.List;

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
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            depth++;
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
