package se.blankett.render.layout;

/**
 * Where a line may end: a small part of Unicode's line breaking (UAX 14), of our own, since a receipt must be broken in
 * the same places by each release of the JDK.
 */
enum Breaks {
    /** Never. */
    NONE,
    /** Only in a word that is longer than a line. */
    EMERGENCY,
    /** Wherever it suits. */
    ALLOWED;

    private static final String EMERGENCY_AFTER = "/\\-_@.,:;&=?+";
    private static final String DASHES = "-\u2010\u2013\u2014";
    private static final String NEVER_BEFORE = "、。，．：；！？）］｝」』】〕〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    private static final String NEVER_AFTER = "（［｛「『【〔〈《";

    /** Says whether a line may end after a character. */
    static Breaks after(int before, int character, int next) {
        if (character == ' ' && isUnit(before, next)) {
            return EMERGENCY;
        }
        if (character == ' ') {
            return next == ' ' ? NONE : ALLOWED;
        }
        if (DASHES.indexOf(character) >= 0 && Character.isLetter(before) && Character.isLetter(next)) {
            return ALLOWED;
        }
        if (isIdeograph(character) || isIdeograph(next)) {
            return NEVER_AFTER.indexOf(character) >= 0 || NEVER_BEFORE.indexOf(next) >= 0 || next == ' '
                    ? NONE
                    : ALLOWED;
        }
        return EMERGENCY_AFTER.indexOf(character) >= 0 ? EMERGENCY : NONE;
    }

    /** A unit stands beside its amount, as a month beside its day, and a sign before its number: {@code 14 kap. 15 §}. */
    private static boolean isUnit(int before, int next) {
        return Character.isDigit(before) && (Character.isLetter(next) || next == '%' || next == '§');
    }

    /** Says whether the character stands on the one before it. */
    static boolean isJoined(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int character) {
        return character >= 0x2E80 && (Character.isIdeographic(character) || isKana(character));
    }

    private static boolean isKana(int character) {
        return (character >= 0x3000 && character <= 0x30FF) || (character >= 0xFF00 && character <= 0xFF60);
    }
}
