package se.blankett.render.pdf;

import se.blankett.render.layout.Face;
import se.blankett.render.layout.Sheet;
import se.blankett.render.layout.Style;
import se.blankett.render.layout.Table;

/** Sizes and colours of what is sent on paper or kept, in points; the colours are those of the pages in a browser. */
final class Look {
    static final int INK = 0x16202A;
    static final int MUTED = 0x44525F;
    static final int LINE = 0xC9D2DA;
    static final int STRONG_LINE = 0x5B6976;
    static final int LINK = 0x0B4F8A;
    static final int SUCCESS = 0x1D6B36;
    static final int SUCCESS_SURFACE = 0xF0F7F2;

    /** Text begins so far down that the top of each page has room for a logo. */
    static final Sheet SHEET = Sheet.a4(20, 40, 20, 27);

    static final Style ANSWER = new Style(Face.REGULAR, 10.5, 14.5, INK);
    static final Style MISSING = ANSWER.with(Face.ITALIC).withColour(MUTED);
    static final Style QUESTION = new Style(Face.BOLD, 9.5, 13, MUTED);
    static final Style BODY = ANSWER;
    static final Style NUMBER = ANSWER.with(Face.BOLD).withSize(17, 22);
    static final Style LINKED = BODY.withColour(LINK);
    static final Style SMALL = new Style(Face.REGULAR, 8.5, 11.5, MUTED);
    static final Style SENDER = new Style(Face.BOLD, 10.5, 14, INK);

    static final Style H1 = new Style(Face.BOLD, 20, 25, INK);
    static final Style H2 = new Style(Face.BOLD, 13, 17.5, INK);
    static final Style H3 = new Style(Face.BOLD, 11, 15, INK);
    static final Style RECEIVED = H2.withColour(SUCCESS);

    /** Rows of question and answer. */
    static final Table.Look ROWS = new Table.Look(5.5, 16, 5, 0.5, LINE);

    /** The same, on a surface. */
    static final Table.Look BARE_ROWS = new Table.Look(2, 16, 5, 0, LINE);

    private Look() {}

    /** Returns the style of a heading. */
    static Style heading(int level) {
        return level == 1 ? H1 : (level == 2 ? H2 : H3);
    }
}
