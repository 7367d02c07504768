package se.blankett.render.pdf;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font, as far as a PDF needs to know it (OpenType 1.9): no hinting, no substitution, no positioning.
 * Immutable: safe to share between threads.
 */
final class TrueType {
    private static final int OUTLINES_OF_TRUETYPE = 0x00010000;
    private static final int RESTRICTED = 0x0002;

    private final Map<String, ByteBuffer> tables;
    private final CharacterMap characters;
    private final Outlines outlines;
    private final int[] advances;
    private final int unitsPerEm;
    private final String name;

    private TrueType(Map<String, ByteBuffer> tables) {
        this.tables = tables;
        int glyphs = Short.toUnsignedInt(table("maxp").getShort(4));
        unitsPerEm = Short.toUnsignedInt(table("head").getShort(18));
        characters = CharacterMap.read(table("cmap"), glyphs);
        outlines = Outlines.of(table("loca"), table("glyf"), table("head").getShort(50) == 0, glyphs);
        advances = advances(glyphs);
        name = PostScriptName.read(table("name"));
    }

    /**
     * Reads a font file.
     *
     * @throws IllegalArgumentException where it has no TrueType outlines, or may not be embedded
     */
    static TrueType parse(byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file).asReadOnlyBuffer();
            if (bytes.getInt(0) != OUTLINES_OF_TRUETYPE) {
                throw new IllegalArgumentException("font: must be one font with TrueType outlines (.ttf)");
            }
            TrueType font = new TrueType(tables(bytes));
            if ((font.table("OS/2").getShort(8) & 0x000F) == RESTRICTED) {
                throw new IllegalArgumentException("font: " + font.name + " may not be embedded, says its fsType");
            }
            return font;
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new IllegalArgumentException("font: must be a whole TrueType file", e);
        }
    }

    private static Map<String, ByteBuffer> tables(ByteBuffer bytes) {
        Map<String, ByteBuffer> tables = new HashMap<>();
        for (int i = 0; i < bytes.getShort(4); i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            bytes.get(entry, tag);
            ByteBuffer table = bytes.slice(bytes.getInt(entry + 8), bytes.getInt(entry + 12));
            tables.put(new String(tag, StandardCharsets.ISO_8859_1), table);
        }
        return tables;
    }

    private int[] advances(int glyphs) {
        int full = Short.toUnsignedInt(table("hhea").getShort(34));
        int[] widths = new int[glyphs];
        for (int glyph = 0; glyph < glyphs; glyph++) {
            widths[glyph] = Short.toUnsignedInt(table("hmtx").getShort(4 * Math.min(glyph, full - 1)));
        }
        return widths;
    }

    /** Returns a table of the file. */
    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("font: must have the table " + tag);
        }
        return table;
    }

    /** Returns the name that programs know it by: {@code LiberationSans-Bold}. */
    String name() {
        return name;
    }

    CharacterMap characters() {
        return characters;
    }

    Outlines outlines() {
        return outlines;
    }

    /** Returns the advance of a glyph in thousandths of the size. */
    int advance(int glyph) {
        return thousandths(advances[glyph]);
    }

    /** Returns the advance of a glyph in units of the font. */
    int unitAdvance(int glyph) {
        return advances[glyph];
    }

    /** Returns where the outline of a glyph begins, from the pen, in units of the font. */
    int sideBearing(int glyph) {
        int full = Short.toUnsignedInt(table("hhea").getShort(34));
        int at = glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full);
        return table("hmtx").getShort(at);
    }

    /** Returns a number of the table, in thousandths of the size. */
    int metric(String tag, int offset) {
        return thousandths(table(tag).getShort(offset));
    }

    /** Returns how high its capitals are, in thousandths of the size. */
    int capHeight() {
        ByteBuffer os2 = table("OS/2");
        return os2.getShort(0) >= 2 ? thousandths(os2.getShort(88)) : metric("hhea", 4);
    }

    /** Returns how far it leans to the right, in degrees; less than 0 for what leans so. */
    int italicAngle() {
        return table("post").getInt(4) >> 16;
    }

    private int thousandths(int units) {
        return Math.toIntExact(Math.round(units * 1000.0 / unitsPerEm));
    }
}
