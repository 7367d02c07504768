package se.blankett.submission;

import java.text.Normalizer;
import se.blankett.text.VisibleText;

/**
 * What a file is called: a label for people, and no place on a disk. Browsers send the last part of the path; some send
 * all of it, and a program may send anything.
 */
final class FileName {
    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 12;

    /** Of what has no name left. */
    private static final String NONE = "fil";

    private FileName() {}

    /** Returns the name without folders, control characters and those that turn the direction of text (TR 36, 2.5). */
    static String of(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder seen = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> !VisibleText.isUnseen(c))
                .forEach(seen::appendCodePoint);
        String name = shortened(seen.toString().strip().replaceAll(" {2,}", " "));
        return name.replace(".", "").isBlank() ? NONE : name;
    }

    /** The ending stays: it tells people what a file is. */
    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot >= 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int room = LONGEST - 1 - ending.codePointCount(0, ending.length());
        return name.substring(0, name.offsetByCodePoints(0, room)) + "…" + ending;
    }
}
