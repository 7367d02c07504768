package se.blankett.render.layout;

import java.util.List;
import java.util.Set;

/** What a tag is: the standard structure types of ISO 32000-1, section 14.8.4, that we use, and what stands outside. */
public enum Role {
    DOCUMENT("Document"),
    SECT("Sect"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    P("P"),
    SPAN("Span"),
    LINK("Link"),
    L("L"),
    LI("LI"),
    LBL("Lbl"),
    LBODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    THEAD("THead"),
    TBODY("TBody"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    FIGURE("Figure"),
    /** What a tag holds of marks: a leaf of the tree, no element itself. */
    CONTENT(""),
    /** Rules and surfaces: for the eye alone, in no tree. */
    LAYOUT("Layout"),
    /** What each page begins with, in no tree. */
    HEADER("Header"),
    /** What each page ends with, in no tree. */
    FOOTER("Footer");

    private static final List<Role> HEADINGS = List.of(H1, H2, H3, H4, H5, H6);
    private static final Set<Role> ARTIFACTS = Set.of(LAYOUT, HEADER, FOOTER);

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /** Returns the name in a file: {@code TBody}. */
    public String type() {
        return type;
    }

    /** Says whether marks of this role are outside of the tree. */
    public boolean isArtifact() {
        return ARTIFACTS.contains(this);
    }

    /** Returns 1 to 6 for a heading, else 0. */
    public int level() {
        return HEADINGS.indexOf(this) + 1;
    }

    /** Returns the role of a heading, 1 to 6. */
    static Role heading(int level) {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("heading: level must be 1 to 6, was " + level);
        }
        return HEADINGS.get(level - 1);
    }
}
