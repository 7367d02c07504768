package se.blankett.render.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;

/** Which glyph of a font shows a character, without substitution. Immutable. */
final class CharacterMap {
    private static final int PLANE = 0x10000;

    private final char[] plane = new char[PLANE];
    private final Map<Integer, Integer> beyond = new HashMap<>();
    private final int[] characters;

    /** @param glyphs how many the font has */
    CharacterMap(CmapLookup font, int glyphs) {
        characters = new int[glyphs];
        for (int glyph = 1; glyph < glyphs; glyph++) {
            List<Integer> shown = font.getCharCodes(glyph);
            if (shown != null) {
                characters[glyph] = shown.get(0);
                for (int character : shown) {
                    put(character, glyph);
                }
            }
        }
    }

    private void put(int character, int glyph) {
        if (character < PLANE) {
            plane[character] = (char) glyph;
        } else {
            beyond.put(character, glyph);
        }
    }

    /** Returns the glyph of a character, or 0 where there is none. */
    int glyph(int character) {
        return character < PLANE ? plane[character] : beyond.getOrDefault(character, 0);
    }

    /** Returns the first of the characters that a glyph shows; 0 for none. */
    int character(int glyph) {
        return characters[glyph];
    }
}
