package se.blankett.render.pdf;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Which glyph shows a character, as a font's {@code cmap} table says (OpenType 1.9, cmap). Immutable. */
final class CharacterMap {
    private static final int PLANE = 0x10000;

    private final char[] plane;
    private final Map<Integer, Integer> beyond = new HashMap<>();
    private final int[] characters;

    private CharacterMap(int glyphs) {
        plane = new char[PLANE];
        characters = new int[glyphs];
    }

    /** Reads the table; of its maps the one with most characters. */
    static CharacterMap read(ByteBuffer cmap, int glyphs) {
        CharacterMap map = new CharacterMap(glyphs);
        int whole = offsetOf(cmap, 3, 10);
        int basic = offsetOf(cmap, 3, 1);
        if (whole > 0 && cmap.getShort(whole) == 12) {
            map.readGroups(cmap, whole);
        } else if (basic > 0 && cmap.getShort(basic) == 4) {
            map.readSegments(cmap, basic);
        } else {
            throw new IllegalArgumentException("font: must have a Unicode character map of format 4 or 12");
        }
        return map;
    }

    /** Returns the glyph of a character, or 0 where there is none. */
    int glyph(int character) {
        return character < PLANE ? plane[character] : beyond.getOrDefault(character, 0);
    }

    /** Returns the first of the characters that a glyph shows; 0 for none. */
    int character(int glyph) {
        return characters[glyph];
    }

    private static int offsetOf(ByteBuffer cmap, int platform, int encoding) {
        int tables = Short.toUnsignedInt(cmap.getShort(2));
        for (int at = 4; at < 4 + 8 * tables; at += 8) {
            if (cmap.getShort(at) == platform && cmap.getShort(at + 2) == encoding) {
                return cmap.getInt(at + 4);
            }
        }
        return 0;
    }

    private void readGroups(ByteBuffer cmap, int at) {
        int groups = cmap.getInt(at + 12);
        for (int group = 0; group < groups; group++) {
            int first = cmap.getInt(at + 16 + 12 * group);
            int last = Math.min(cmap.getInt(at + 20 + 12 * group), Character.MAX_CODE_POINT);
            int glyph = cmap.getInt(at + 24 + 12 * group);
            for (int character = first; character <= last; character++) {
                put(character, glyph + character - first);
            }
        }
    }

    private void readSegments(ByteBuffer cmap, int at) {
        int twice = Short.toUnsignedInt(cmap.getShort(at + 6));
        int ends = at + 14;
        int starts = ends + twice + 2;
        for (int i = 0; i < twice; i += 2) {
            int last = Short.toUnsignedInt(cmap.getShort(ends + i));
            int first = Short.toUnsignedInt(cmap.getShort(starts + i));
            for (int character = first; character <= last && character < 0xFFFF; character++) {
                put(
                        character,
                        inSegment(cmap, starts + twice + i, starts + 2 * twice + i, character - first, character));
            }
        }
    }

    private static int inSegment(ByteBuffer cmap, int delta, int range, int index, int character) {
        int offset = Short.toUnsignedInt(cmap.getShort(range));
        if (offset == 0) {
            return (character + cmap.getShort(delta)) & 0xFFFF;
        }
        int glyph = Short.toUnsignedInt(cmap.getShort(range + offset + 2 * index));
        return glyph == 0 ? 0 : (glyph + cmap.getShort(delta)) & 0xFFFF;
    }

    private void put(int character, int glyph) {
        if (glyph <= 0 || glyph >= characters.length) {
            return;
        }
        if (character < PLANE) {
            plane[character] = (char) glyph;
        } else {
            beyond.put(character, glyph);
        }
        if (characters[glyph] == 0) {
            characters[glyph] = character;
        }
    }
}
