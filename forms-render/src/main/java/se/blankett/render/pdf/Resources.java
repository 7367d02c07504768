package se.blankett.render.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import se.blankett.render.layout.Face;
import se.blankett.render.layout.Picture;

/** The fonts and pictures that the pages of one document use. */
final class Resources {
    private final Fonts fonts;
    private final List<BitSet> used;
    private final List<Image> images = new ArrayList<>();

    Resources(Fonts fonts) {
        this.fonts = fonts;
        this.used = Stream.generate(BitSet::new).limit(fonts.all().size()).toList();
    }

    int glyph(Face face, int character) {
        return fonts.glyph(face, character);
    }

    /** Remembers that a glyph is used, and returns its number in its font. */
    int use(int glyph) {
        int number = Fonts.numberOf(glyph);
        used.get(Fonts.fontOf(glyph)).set(number);
        return number;
    }

    /** Returns the number of a picture. */
    int image(Picture picture) {
        if (!(picture instanceof Image image)) {
            throw new IllegalArgumentException("picture: must be one that was read here, was " + picture.getClass());
        }
        int known = images.indexOf(image);
        if (known >= 0) {
            return known;
        }
        images.add(image);
        return images.size() - 1;
    }

    /** Adds them to the dictionary that the pages refer to. */
    void write(COSDictionary all) {
        COSDictionary byName = Cos.part();
        for (int i = 0; i < used.size(); i++) {
            if (!used.get(i).isEmpty()) {
                byName.setItem("F" + i, fonts.all().get(i).toObject(used.get(i)));
            }
        }
        COSDictionary pictures = Cos.part();
        for (int i = 0; i < images.size(); i++) {
            pictures.setItem("I" + i, images.get(i).toObject());
        }
        all.setItem(COSName.FONT, byName);
        all.setItem(COSName.XOBJECT, pictures);
    }
}
