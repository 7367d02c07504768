package se.blankett.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Some glyphs of a font, as a PDF takes them. Depends on the font and the glyphs alone. Immutable.
 *
 * @param name with a tag of six letters before it, as a font that is not whole must have
 * @param file the font file, compressed
 * @param length of the font file before that
 * @param unicode which character each glyph shows, compressed
 * @param widths syntax of the array {@code W}
 */
record Subset(String name, Bytes file, int length, Bytes unicode, Bytes widths) {
    private static final int MOST_IN_A_BLOCK = 100;

    static Subset of(TrueType font, BitSet glyphs) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            byte[] file = FontFile.of(font, glyphs);
            return new Subset(
                    tag(glyphs) + "+" + font.name(),
                    new Bytes(file.length).add(file).deflate(deflater),
                    file.length,
                    unicode(font, glyphs).deflate(deflater),
                    widths(font, glyphs));
        } finally {
            deflater.end();
        }
    }

    private static String tag(BitSet glyphs) {
        CRC32 sum = new CRC32();
        sum.update(glyphs.toByteArray());
        StringBuilder tag = new StringBuilder();
        long rest = sum.getValue();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    /** Adobe Technical Note 5411. */
    private static Bytes unicode(TrueType font, BitSet glyphs) {
        Bytes map = new Bytes(4000)
                .add("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .add("/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n")
                .add("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .add("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        int[] all = glyphs.stream().toArray();
        for (int from = 0; from < all.length; from += MOST_IN_A_BLOCK) {
            int to = Math.min(from + MOST_IN_A_BLOCK, all.length);
            map.number(to - from).add(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                String text = Character.toString(font.characters().character(all[i]));
                map.add('<').add(hex(all[i])).add("> <");
                for (byte each : text.getBytes(StandardCharsets.UTF_16BE)) {
                    map.add(hex(each & 0xFF).substring(2));
                }
                map.add(">\n");
            }
            map.add("endbfchar\n");
        }
        return map.add("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    }

    private static String hex(int value) {
        String digits = "0123456789ABCDEF";
        StringBuilder hex = new StringBuilder(4);
        for (int shift = 12; shift >= 0; shift -= 4) {
            hex.append(digits.charAt((value >> shift) & 0xF));
        }
        return hex.toString();
    }

    private static Bytes widths(TrueType font, BitSet glyphs) {
        Bytes widths = new Bytes(2000).add('[');
        for (int glyph = glyphs.nextSetBit(0); glyph >= 0; ) {
            int end = glyphs.nextClearBit(glyph);
            widths.number(glyph).add('[');
            for (int each = glyph; each < end; each++) {
                widths.number(font.advance(each)).add(' ');
            }
            widths.add(']');
            glyph = glyphs.nextSetBit(end);
        }
        return widths.add(']');
    }
}
