package se.blankett.render.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * A font whose codes are numbers of glyphs, as objects of one document (ISO 32000-1, section 9.7). Without the fonts of
 * PDFBox, which would encode, measure and subset once more in each document.
 */
final class FontObject {
    private final TrueType font;
    private final Subset subset;
    private final COSName name;

    FontObject(TrueType font, Subset subset) {
        this.font = font;
        this.subset = subset;
        this.name = COSName.getPDFName(subset.name());
    }

    COSDictionary toType0() {
        COSDictionary type0 = Cos.typed(COSName.FONT);
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        type0.setItem(COSName.BASE_FONT, name);
        type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        type0.setItem(COSName.DESCENDANT_FONTS, Cos.array(descendant()));
        type0.setItem(COSName.TO_UNICODE, Cos.compressed(subset.unicode()));
        return type0;
    }

    private COSDictionary descendant() {
        COSDictionary descendant = Cos.typed(COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setItem(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system());
        descendant.setItem(COSName.FONT_DESC, descriptor());
        descendant.setItem(COSName.CID_TO_GID_MAP, Cos.compressed(subset.numbers()));
        descendant.setInt(COSName.DW, 0);
        descendant.setItem(COSName.W, widths());
        return descendant;
    }

    private static COSDictionary system() {
        COSDictionary system = Cos.part();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        return system;
    }

    private COSDictionary descriptor() {
        COSStream file = Cos.compressed(subset.file());
        file.setInt(COSName.LENGTH1, subset.length());
        COSDictionary descriptor = font.metrics().toDescriptor(name);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        COSArray block = new COSArray();
        int next = -1;
        for (int glyph : subset.glyphs()) {
            if (glyph != next) {
                block = new COSArray();
                widths.add(COSInteger.get(glyph));
                widths.add((COSBase) block);
            }
            block.add(COSInteger.get(font.advance(glyph)));
            next = glyph + 1;
        }
        return widths;
    }
}
