package se.blankett.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Some glyphs of a font, as a PDF takes them: codes are the glyphs' numbers in the whole font, so that text is drawn
 * before it is known which glyphs a document needs. Depends on the font and the glyphs alone. Immutable.
 *
 * @param name with a tag of six letters before it, as a font that is not whole must have
 * @param file the font file, compressed
 * @param length of the font file before that
 * @param numbers of the glyphs in the file, by code; compressed
 * @param unicode which character each glyph shows, compressed
 * @param glyphs in their order
 */
record Subset(String name, Bytes file, int length, Bytes numbers, Bytes unicode, List<Integer> glyphs) {
    private static final int MOST_IN_A_BLOCK = 100;

    /** PDFBox keeps each name that it ever met, so there are not many. */
    private static final int MOST_TAGS = 1000;

    /** So that all letters of the tags differ: all that six can be, by the number of tags. */
    private static final int SPREAD = 26 * 26 * 26 * 26 * 26 * 26 / MOST_TAGS;

    static Subset of(TrueType font, BitSet glyphs) {
        TrueType.Part part = font.part(glyphs);
        return new Subset(
                tag(glyphs) + "+" + font.metrics().name(),
                part.file().deflate(Deflater.BEST_COMPRESSION),
                part.file().length(),
                numbers(part).deflate(Deflater.BEST_COMPRESSION),
                unicode(font, glyphs).deflate(Deflater.BEST_COMPRESSION),
                glyphs.stream().boxed().toList());
    }

    private static String tag(BitSet glyphs) {
        CRC32 sum = new CRC32();
        sum.update(glyphs.toByteArray());
        StringBuilder tag = new StringBuilder();
        long rest = sum.getValue() % MOST_TAGS * SPREAD;
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private static Bytes numbers(TrueType.Part part) {
        int last = part.glyphs().values().stream().max(Integer::compare).orElse(0);
        int[] numbers = new int[last + 1];
        part.glyphs().forEach((number, glyph) -> numbers[glyph] = number);
        Bytes map = new Bytes(2 * numbers.length);
        for (int number : numbers) {
            map.add(number >> 8).add(number);
        }
        return map;
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
}
