package se.blankett.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A font file with some of a font's glyphs only. They keep their numbers; what lies between them is empty. It has the
 * tables that a PDF needs (ISO 32000-1, section 9.9) and no others.
 */
final class FontFile {
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int LONGEST_SHORT = 2 * 0xFFFF;
    private static final int MAGIC = 0xB1B0AFBA;

    private final TrueType font;
    private final BitSet glyphs;
    private final int count;

    private FontFile(TrueType font, BitSet glyphs) {
        this.font = font;
        this.glyphs = glyphs;
        this.count = glyphs.length();
    }

    /** Returns the file with the glyphs, what they are put together of, and glyph 0, which stands for what is missing. */
    static byte[] of(TrueType font, BitSet glyphs) {
        BitSet all = (BitSet) glyphs.clone();
        all.set(0);
        font.outlines().addParts(all);
        return new FontFile(font, all).write();
    }

    private byte[] write() {
        int[] offsets = new int[count + 1];
        Bytes glyf = glyf(offsets);
        boolean small = glyf.length() <= LONGEST_SHORT;
        SortedMap<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", glyf.toArray());
        tables.put(
                "head",
                copy("head").putInt(8, 0).putShort(50, (short) (small ? 0 : 1)).array());
        tables.put("hhea", copy("hhea").putShort(34, (short) count).array());
        tables.put("hmtx", hmtx());
        tables.put("loca", loca(offsets, small));
        tables.put("maxp", copy("maxp").putShort(4, (short) count).array());
        return assemble(tables);
    }

    private ByteBuffer copy(String tag) {
        ByteBuffer table = font.table(tag);
        byte[] bytes = new byte[table.limit()];
        table.get(0, bytes);
        return ByteBuffer.wrap(bytes);
    }

    private Bytes glyf(int[] offsets) {
        Bytes glyf = new Bytes(20_000);
        for (int glyph = 0; glyph < count; glyph++) {
            offsets[glyph] = glyf.length();
            if (glyphs.get(glyph)) {
                glyf.add(font.outlines().outline(glyph));
            }
        }
        offsets[count] = glyf.length();
        return glyf;
    }

    private byte[] hmtx() {
        ByteBuffer hmtx = ByteBuffer.allocate(4 * count);
        for (int glyph = glyphs.nextSetBit(0); glyph >= 0; glyph = glyphs.nextSetBit(glyph + 1)) {
            hmtx.putShort(4 * glyph, (short) font.unitAdvance(glyph));
            hmtx.putShort(4 * glyph + 2, (short) font.sideBearing(glyph));
        }
        return hmtx.array();
    }

    private byte[] loca(int[] offsets, boolean small) {
        ByteBuffer loca = ByteBuffer.allocate((small ? 2 : 4) * offsets.length);
        for (int offset : offsets) {
            if (small) {
                loca.putShort((short) (offset / 2));
            } else {
                loca.putInt(offset);
            }
        }
        return loca.array();
    }

    private static byte[] assemble(SortedMap<String, byte[]> tables) {
        int length = HEADER
                + ENTRY * tables.size()
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(length);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * 16));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((tables.size() - power) * 16));
        int at = HEADER + ENTRY * tables.size();
        int head = 0;
        for (var table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            file.put(at, bytes);
            file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(sum(file, at, padded(bytes.length))).putInt(at).putInt(bytes.length);
            head = table.getKey().equals("head") ? at : head;
            at += padded(bytes.length);
        }
        return file.putInt(head + 8, MAGIC - sum(file, 0, length)).array();
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
