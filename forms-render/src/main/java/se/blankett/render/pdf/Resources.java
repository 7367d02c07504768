package se.blankett.render.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
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

    /** Returns the dictionary of them. */
    Bytes write(PdfFile file) {
        Bytes all = new Bytes(200).add("<</Font<<");
        for (int i = 0; i < used.size(); i++) {
            if (!used.get(i).isEmpty()) {
                all.add("/F")
                        .number(i)
                        .add(' ')
                        .reference(font(file, fonts.all().get(i), used.get(i)));
            }
        }
        all.add(">>/XObject<<");
        for (int i = 0; i < images.size(); i++) {
            all.add("/I").number(i).add(' ').reference(images.get(i).write(file));
        }
        return all.add(">>>>");
    }

    /** A font whose codes are numbers of glyphs (ISO 32000-1, section 9.7.4). */
    private static int font(PdfFile file, Font font, BitSet glyphs) {
        Subset subset = font.subset(glyphs);
        int program = file.addCompressed("/Length1 " + subset.length(), subset.file());
        int unicode = file.addCompressed("", subset.unicode());
        int descriptor = file.add(descriptor(font.file(), subset.name(), program));
        int descendant = file.add(new Bytes(1000)
                .add("<</Type/Font/Subtype/CIDFontType2/CIDToGIDMap/Identity/BaseFont/")
                .add(subset.name())
                .add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ")
                .reference(descriptor)
                .add("/DW 0/W")
                .add(subset.widths())
                .add(">>"));
        return file.add(new Bytes(200)
                .add("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/")
                .add(subset.name())
                .add("/DescendantFonts[")
                .reference(descendant)
                .add("]/ToUnicode ")
                .reference(unicode)
                .add(">>"));
    }

    private static Bytes descriptor(TrueType font, String name, int program) {
        Bytes descriptor = new Bytes(300)
                .add("<</Type/FontDescriptor/Flags 4/StemV 80/FontName/")
                .add(name);
        descriptor.add("/FontBBox[");
        for (int offset = 36; offset <= 42; offset += 2) {
            descriptor.number(font.metric("head", offset)).add(' ');
        }
        descriptor.add("]/ItalicAngle ").number(font.italicAngle());
        descriptor.add("/Ascent ").number(font.metric("hhea", 4));
        descriptor.add("/Descent ").number(font.metric("hhea", 6));
        descriptor.add("/CapHeight ").number(font.capHeight());
        return descriptor.add("/FontFile2 ").reference(program).add(">>");
    }
}
