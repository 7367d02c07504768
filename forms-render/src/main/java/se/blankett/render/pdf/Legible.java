package se.blankett.render.pdf;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import se.blankett.render.layout.Face;
import se.blankett.text.VisibleText;

/**
 * Makes texts such that each character can be seen and read: what has no glyph, what would need shaping, and what hides
 * or turns what is around it is shown as its code, {@code [U+202E]}. Remembers what it replaced. Used for one document.
 */
final class Legible {
    /** Scripts whose letters stand one after the other, each with its own glyph. */
    private static final Set<UnicodeScript> PLAIN = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL);

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int JOINER = 0x200D;

    private final Fonts fonts;
    private final Set<Integer> replaced = new LinkedHashSet<>();

    Legible(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Returns the characters that were replaced, in the order that they were met. */
    Set<Integer> replaced() {
        return replaced;
    }

    /** Returns the text as it can be shown; a line feed is the only control character in it. */
    String text(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        return isPlain(text) ? text : spelled(text.replace("\r\n", "\n"));
    }

    private boolean isPlain(String text) {
        return text.codePoints().allMatch(character -> character == '\n' || isVisible(character));
    }

    private String spelled(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 32);
        boolean spelling = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (character == SOFT_HYPHEN || (spelling && isJoining(character))) {
                continue;
            }
            spelling = !show(character, shown);
        }
        return shown.toString();
    }

    /** Says whether the character is shown as it is, not as its code. */
    private boolean show(int character, StringBuilder shown) {
        if (isLineBreak(character)) {
            shown.append('\n');
        } else if (character == '\t') {
            shown.append(' ');
        } else if (isVisible(character)) {
            shown.appendCodePoint(character);
        } else {
            shown.append(VisibleText.codeOf(character));
            replaced.add(character);
            return false;
        }
        return true;
    }

    private boolean isVisible(int character) {
        if (character >= ' ' && character < 0x7F) {
            return true;
        }
        return character != SOFT_HYPHEN
                && !VisibleText.isUnseen(character)
                && !isJoining(character)
                && PLAIN.contains(UnicodeScript.of(character))
                && isInEachFace(character);
    }

    /** The fallback fonts are behind each face, so that only what Liberation lacks in one of them differs. */
    private boolean isInEachFace(int character) {
        for (Face face : Face.values()) {
            if (fonts.glyph(face, character) == Fonts.MISSING) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLineBreak(int character) {
        return (character >= '\n' && character <= '\r')
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }

    /** Says whether the character changes the one before it, or joins it to the next. */
    private static boolean isJoining(int character) {
        return character == JOINER
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }
}
