package se.blankett.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text as it is shown, which knows its language: that of each of its pieces, where they stand in several. Plain text:
 * escape it for the output. Immutable.
 *
 * @param text all of it
 * @param lang the BCP 47 tag of its language where that is not the language of what is around it, else {@code ""};
 *     {@link #SEVERAL} where there are pieces
 * @param pieces where they stand in several languages the pieces that the text consists of, in order, each with its own
 *     language; else none
 */
public record ShownText(String text, String lang, List<ShownText> pieces) {
    /** The language of what stands in several: {@code mul} (ISO 639-2). */
    public static final String SEVERAL = "mul";

    /** Nothing was said. */
    public static final ShownText NONE = new ShownText("", "");

    public ShownText {
        pieces = List.copyOf(pieces);
    }

    /** A text in one language. */
    public ShownText(String text, String lang) {
        this(text, lang, List.of());
    }

    /** Returns a text in the language of what is around it. */
    public static ShownText of(String text) {
        return text.isEmpty() ? NONE : new ShownText(text, "");
    }

    /** Returns the texts one after the other, without pieces where all stand in one language. */
    public static ShownText of(List<ShownText> texts) {
        return joined("", texts);
    }

    /** Returns the texts one after the other, with the same between each two. */
    public static ShownText joined(String between, List<ShownText> texts) {
        Pieces pieces = new Pieces();
        for (int i = 0; i < texts.size(); i++) {
            pieces.add(i == 0 ? "" : between);
            pieces.add(texts.get(i));
        }
        return pieces.toText();
    }

    /** Returns the text and the other one after it. */
    public ShownText then(ShownText other) {
        return of(List.of(this, other));
    }

    /** Says whether nothing was said. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns its pieces; itself where it stands in one language. */
    public List<ShownText> inPieces() {
        return pieces.isEmpty() ? List.of(this) : pieces;
    }

    /** Returns a copy whose pieces read otherwise. */
    public ShownText with(UnaryOperator<String> change) {
        return of(inPieces().stream()
                .map(piece -> new ShownText(change.apply(piece.text), piece.lang))
                .toList());
    }

    /** Returns a copy without white space at its ends, and with one space for any within. */
    public ShownText onOneLine() {
        Pieces line = new Pieces();
        String before = " ";
        for (ShownText piece : inPieces()) {
            String words = piece.text.replaceAll("\\s+", " ");
            String own = before.endsWith(" ") && words.startsWith(" ") ? words.substring(1) : words;
            line.add(new ShownText(own, piece.lang));
            before = own.isEmpty() ? before : own;
        }
        return line.toText().strip();
    }

    /** Returns a copy without white space at its ends. */
    public ShownText strip() {
        String stripped = text.strip();
        return part(text.indexOf(stripped), text.indexOf(stripped) + stripped.length());
    }

    /** Returns the lines of the text, none where nothing was said. */
    public List<ShownText> lines() {
        List<ShownText> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(part(start, end));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(part(start, text.length()));
        }
        return lines;
    }

    /** Shows no text, which may be an answer: it may end in a log. */
    @Override
    public String toString() {
        return "ShownText[" + text.length() + " characters]";
    }

    /** Returns a part of the text. */
    private ShownText part(int from, int to) {
        Pieces part = new Pieces();
        int start = 0;
        for (ShownText piece : inPieces()) {
            int end = start + piece.text.length();
            int first = Math.max(from, start);
            int last = Math.min(to, end);
            if (first < last) {
                part.add(new ShownText(piece.text.substring(first - start, last - start), piece.lang));
            }
            start = end;
        }
        return part.toText();
    }
}
