package se.blankett.render.pdf;

import java.nio.ByteBuffer;
import java.util.BitSet;

/** The outlines of glyphs, without the instructions that hint them (OpenType 1.9, glyf). Immutable. */
final class Outlines {
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;

    private final ByteBuffer glyf;
    private final int[] offsets;

    private Outlines(ByteBuffer glyf, int[] offsets) {
        this.glyf = glyf;
        this.offsets = offsets;
    }

    static Outlines of(ByteBuffer loca, ByteBuffer glyf, boolean shortOffsets, int glyphs) {
        int[] offsets = new int[glyphs + 1];
        for (int i = 0; i <= glyphs; i++) {
            offsets[i] = shortOffsets ? 2 * Short.toUnsignedInt(loca.getShort(2 * i)) : loca.getInt(4 * i);
        }
        return new Outlines(glyf, offsets);
    }

    /** Adds the glyphs that those in the set are put together of. */
    void addParts(BitSet glyphs) {
        BitSet seen = new BitSet();
        for (int glyph = glyphs.nextSetBit(0); glyph >= 0; glyph = next(glyphs, seen)) {
            seen.set(glyph);
            if (isComposite(glyph)) {
                int at = offsets[glyph] + 10;
                int flags;
                do {
                    flags = glyf.getShort(at);
                    glyphs.set(Short.toUnsignedInt(glyf.getShort(at + 2)));
                    at += partLength(flags);
                } while ((flags & MORE) != 0);
            }
        }
    }

    private static int next(BitSet glyphs, BitSet seen) {
        BitSet rest = (BitSet) glyphs.clone();
        rest.andNot(seen);
        return rest.nextSetBit(0);
    }

    /** Returns the outline of a glyph, of an even length; none for a space. */
    byte[] outline(int glyph) {
        int length = offsets[glyph + 1] - offsets[glyph];
        if (length == 0) {
            return new byte[0];
        }
        return isComposite(glyph) ? composite(offsets[glyph]) : simple(offsets[glyph], length);
    }

    private boolean isComposite(int glyph) {
        return offsets[glyph + 1] > offsets[glyph] && glyf.getShort(offsets[glyph]) < 0;
    }

    private byte[] simple(int start, int length) {
        int ends = 10 + 2 * glyf.getShort(start);
        int hints = Short.toUnsignedInt(glyf.getShort(start + ends));
        int rest = length - ends - 2 - hints;
        byte[] outline = new byte[even(ends + 2 + rest)];
        glyf.get(start, outline, 0, ends);
        glyf.get(start + ends + 2 + hints, outline, ends + 2, rest);
        return outline;
    }

    private byte[] composite(int start) {
        int at = start + 10;
        int flags;
        do {
            flags = glyf.getShort(at);
            at += partLength(flags);
        } while ((flags & MORE) != 0);
        byte[] outline = new byte[even(at - start)];
        glyf.get(start, outline, 0, at - start);
        int part = 10;
        do {
            flags = (outline[part] << 8) | (outline[part + 1] & 0xFF);
            outline[part] &= (byte) ~(INSTRUCTIONS >> 8);
            part += partLength(flags);
        } while ((flags & MORE) != 0);
        return outline;
    }

    private static int partLength(int flags) {
        int scale = (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        return ((flags & WORDS) != 0 ? 8 : 6) + scale;
    }

    private static int even(int length) {
        return length + (length & 1);
    }
}
