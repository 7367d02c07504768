package se.blankett.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import se.blankett.render.layout.Tag;

/** Makes the rectangles of pages that lead somewhere. Used for one document. */
final class Links {
    private static final int PRINTED = 4;

    private int parent;

    /** @param pages how many there are: their parents come first in the tree of parents, those of links after */
    Links(int pages) {
        this.parent = pages;
    }

    COSDictionary link(Tag leaf, double left, double bottom, double right, double top) {
        COSDictionary link = Cos.typed(COSName.ANNOT);
        link.setItem(COSName.SUBTYPE, COSName.LINK);
        link.setInt(COSName.F, PRINTED);
        link.setItem(COSName.BORDER, Cos.numbers(0, 0, 0));
        link.setItem(COSName.RECT, Cos.numbers(left, bottom, right, top));
        link.setInt(COSName.STRUCT_PARENT, parent++);
        link.setString(COSName.CONTENTS, leaf.text());
        link.setItem(COSName.A, action(leaf.href()));
        return link;
    }

    private static COSDictionary action(String href) {
        COSDictionary action = Cos.part();
        action.setItem(COSName.S, COSName.URI);
        action.setString(COSName.URI, ascii(href));
        return action;
    }

    /** Returns the address with what is not ASCII as percent signs and UTF-8. */
    private static String ascii(String href) {
        StringBuilder address = new StringBuilder();
        for (byte each : href.getBytes(StandardCharsets.UTF_8)) {
            if (each > ' ' && each < 0x7F) {
                address.append((char) each);
            } else {
                address.append(String.format(Locale.ROOT, "%%%02X", each));
            }
        }
        return address.toString();
    }
}
