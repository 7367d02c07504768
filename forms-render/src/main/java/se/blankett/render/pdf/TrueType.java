package se.blankett.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What rendering asks of a TrueType font, read once. Immutable: safe to share between threads, as FontBox's own fonts
 * are not; so to make a subset, which is seldom done, the file is parsed again.
 */
final class TrueType {
    private static final int OUTLINES_OF_TRUETYPE = 0x00010000;
    private static final int LEVELS_OF_EMBEDDING = 0x000F;

    /** Besides those that FontBox always writes: what the instructions in the outlines refer to. */
    private static final List<String> HINTS = List.of("cvt ", "fpgm", "prep");

    private final byte[] file;
    private final CharacterMap characters;
    private final int[] advances;
    private final FontMetrics metrics;

    private TrueType(byte[] file, TrueTypeFont font) throws IOException {
        this.file = file;
        this.characters = new CharacterMap(font.getUnicodeCmapLookup(), font.getNumberOfGlyphs());
        this.metrics = FontMetrics.of(font);
        this.advances = new int[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = metrics.thousandths(font.getAdvanceWidth(glyph));
        }
    }

    /**
     * Reads a font file.
     *
     * @param file kept, not copied
     * @throws IllegalArgumentException where it has no TrueType outlines, or may not be embedded in part
     */
    static TrueType parse(byte[] file) {
        checkTables(ByteBuffer.wrap(file));
        try (TrueTypeFont font = open(file)) {
            checkPermission(font);
            return new TrueType(file, font);
        } catch (IOException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("font: must be a whole TrueType file", e);
        }
    }

    private static TrueTypeFont open(byte[] file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }

    /** FontBox leaves out what lies beyond the end of the file, and writes a line about it to a log. */
    private static void checkTables(ByteBuffer file) {
        if (file.limit() >= 4 && file.getInt(0) != OUTLINES_OF_TRUETYPE) {
            throw new IllegalArgumentException("font: must be one font with TrueType outlines (.ttf)");
        }
        int tables = file.limit() < 12 ? 0 : Short.toUnsignedInt(file.getShort(4));
        boolean isWhole = tables > 0 && file.limit() >= 12 + 16 * tables;
        for (int at = 12; isWhole && at < 12 + 16 * tables; at += 16) {
            long offset = Integer.toUnsignedLong(file.getInt(at + 8));
            isWhole = offset + Integer.toUnsignedLong(file.getInt(at + 12)) <= file.limit();
        }
        if (!isWhole) {
            throw new IllegalArgumentException("font: must be a whole TrueType file");
        }
    }

    private static void checkPermission(TrueTypeFont font) throws IOException {
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        if (os2 == null) {
            throw new IllegalArgumentException("font: must have the table OS/2");
        }
        int type = os2.getFsType();
        boolean isForbidden = (type & LEVELS_OF_EMBEDDING) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED
                || (type & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) != 0
                || (type & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) != 0;
        if (isForbidden) {
            throw new IllegalArgumentException("font: " + font.getName() + " may not be embedded, says its fsType");
        }
    }

    CharacterMap characters() {
        return characters;
    }

    FontMetrics metrics() {
        return metrics;
    }

    /** Returns the advance of a glyph in thousandths of the size. */
    int advance(int glyph) {
        return advances[glyph];
    }

    /** A font file, and for each of its glyphs, from 0, which number that has in the whole font. */
    record Part(Bytes file, Map<Integer, Integer> glyphs) {}

    /** Returns the glyphs, what they are put together of, and glyph 0, which stands for what is missing. */
    Part part(BitSet glyphs) {
        try (TrueTypeFont font = open(file)) {
            TTFSubsetter subsetter = new TTFSubsetter(font, HINTS);
            subsetter.addGlyphIds(glyphs.stream().boxed().collect(Collectors.toSet()));
            ByteArrayOutputStream out = new ByteArrayOutputStream(32_000);
            subsetter.writeToStream(out);
            return new Part(Bytes.of(out.toByteArray()), subsetter.getGIDMap());
        } catch (IOException e) {
            throw new UncheckedIOException("font: must still be readable", e);
        }
    }
}
