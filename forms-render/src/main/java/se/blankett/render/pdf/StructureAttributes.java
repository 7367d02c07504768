package se.blankett.render.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import se.blankett.render.layout.Role;
import se.blankett.render.layout.Tag;

/** What an element says besides its type (ISO 32000-1, section 14.8.5). */
final class StructureAttributes {
    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName LIST = COSName.getPDFName("List");
    private static final COSName NUMBERING = COSName.getPDFName("ListNumbering");
    private static final COSName LAYOUT = COSName.getPDFName("Layout");
    private static final COSName PLACEMENT = COSName.getPDFName("Placement");

    private final Places places;

    StructureAttributes(Places places) {
        this.places = places;
    }

    void add(Tag tag, COSDictionary element) {
        if (!tag.lang().isEmpty()) {
            element.setString(COSName.LANG, tag.lang());
        }
        switch (tag.attribute()) {
            case ROW -> element.setItem(COSName.A, attribute(TABLE, SCOPE, "Row"));
            case COLUMN -> element.setItem(COSName.A, attribute(TABLE, SCOPE, "Column"));
            case BULLETS -> element.setItem(COSName.A, attribute(LIST, NUMBERING, "Disc"));
            case NUMBERS -> element.setItem(COSName.A, attribute(LIST, NUMBERING, "Decimal"));
            case NONE -> {
                if (tag.role() == Role.FIGURE) {
                    figure(tag, element);
                }
            }
        }
    }

    private void figure(Tag tag, COSDictionary element) {
        COSDictionary place = attribute(LAYOUT, PLACEMENT, "Block");
        place.setItem(COSName.BBOX, Cos.numbers(places.pictureOf(tag.children().get(0))));
        element.setString(COSName.ALT, tag.text());
        element.setItem(COSName.A, place);
    }

    private static COSDictionary attribute(COSName owner, COSName key, String value) {
        COSDictionary attribute = Cos.part();
        attribute.setItem(COSName.O, owner);
        attribute.setItem(key, COSName.getPDFName(value));
        return attribute;
    }
}
