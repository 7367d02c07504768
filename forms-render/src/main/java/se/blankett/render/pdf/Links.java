package se.blankett.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.blankett.render.layout.Tag;

/** Writes the rectangles of pages that lead somewhere. Used for one document. */
final class Links {
    private final PdfFile file;
    private int parent;

    /** @param pages how many there are: their parents come first in the tree of parents, those of links after */
    Links(PdfFile file, int pages) {
        this.file = file;
        this.parent = pages;
    }

    int write(Tag leaf, double left, double bottom, double right, double top) {
        Bytes link = new Bytes(200).add("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[");
        link.number(left)
                .number(bottom)
                .number(right)
                .number(top)
                .add("]/StructParent ")
                .number(parent++);
        link.add("/Contents")
                .text(leaf.text())
                .add("/A<</S/URI/URI")
                .text(ascii(leaf.href()))
                .add(">>>>");
        return file.add(link);
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
