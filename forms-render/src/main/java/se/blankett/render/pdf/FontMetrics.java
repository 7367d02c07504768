package se.blankett.render.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What a PDF tells of a font as a whole (ISO 32000-1, section 9.8), in units of the font. Immutable.
 *
 * @param name that programs know it by: {@code LiberationSans-Bold}
 * @param italicAngle how far it leans, in degrees; less than 0 for what leans to the right
 */
record FontMetrics(
        String name, int unitsPerEm, List<Integer> box, double italicAngle, int ascent, int descent, int capHeight) {
    private static final int HAS_CAP_HEIGHT = 2;

    /** No one asks how thick its stems are, but it must be told. */
    private static final int STEMS = 80;

    private static final int SYMBOLIC = 4;

    static FontMetrics of(TrueTypeFont font) throws IOException {
        HeaderTable head = font.getHeader();
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        int ascent = font.getHorizontalHeader().getAscender();
        return new FontMetrics(
                name(font),
                font.getUnitsPerEm(),
                List.of((int) head.getXMin(), (int) head.getYMin(), (int) head.getXMax(), (int) head.getYMax()),
                font.getPostScript().getItalicAngle(),
                ascent,
                font.getHorizontalHeader().getDescender(),
                os2.getVersion() >= HAS_CAP_HEIGHT ? os2.getCapHeight() : ascent);
    }

    private static String name(TrueTypeFont font) throws IOException {
        String name = font.getName();
        return name == null ? "Font" : name.replaceAll("[^A-Za-z0-9-]", "");
    }

    int thousandths(int units) {
        return Math.toIntExact(Math.round(units * 1000.0 / unitsPerEm));
    }

    /** Returns the descriptor of a subset, but for its file. */
    COSDictionary toDescriptor(COSName subset) {
        COSDictionary descriptor = Cos.typed(COSName.FONT_DESC);
        COSArray bounds = new COSArray();
        box.forEach(side -> bounds.add(Cos.number(thousandths(side))));
        descriptor.setItem(COSName.FONT_NAME, subset);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, bounds);
        descriptor.setItem(COSName.ITALIC_ANGLE, Cos.number(italicAngle));
        descriptor.setInt(COSName.ASCENT, thousandths(ascent));
        descriptor.setInt(COSName.DESCENT, thousandths(descent));
        descriptor.setInt(COSName.CAP_HEIGHT, thousandths(capHeight));
        descriptor.setInt(COSName.STEM_V, STEMS);
        return descriptor;
    }
}
