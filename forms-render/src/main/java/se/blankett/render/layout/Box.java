package se.blankett.render.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that stands in a column: what a document is put together of. Immutable. A box of a new kind implements
 * {@link #bands}, and nothing else changes.
 */
@FunctionalInterface
public interface Box {
    /** Returns its strips for the column, and adds its tags below the column's. */
    List<Band> bands(Column column);

    /** Returns a heading, which is not parted from what follows, and whose text is a bookmark. */
    static Box heading(int level, Text text) {
        return new TextBox(Role.heading(level), text, text.plain(), Align.START).keptWithNext();
    }

    /** Returns a paragraph. */
    static Box paragraph(Text text) {
        return TextBox.of(Role.P, text);
    }

    /** Returns a paragraph whose lines stand at one end. */
    static Box paragraph(Text text, Align align) {
        return new TextBox(Role.P, text, "", align);
    }

    /** Returns a table. */
    static Box table(Table table) {
        return new TableBox(table);
    }

    /** Returns a list with bullets. */
    static Box bullets(List<Text> items, Style label, double indent, double gap) {
        return new ListBox(Attribute.BULLETS, List.copyOf(items), label, indent, gap);
    }

    /** Returns a list with numbers. */
    static Box numbers(List<Text> items, Style label, double indent, double gap) {
        return new ListBox(Attribute.NUMBERS, List.copyOf(items), label, indent, gap);
    }

    /**
     * Returns a picture as high as that, or as wide as the column where that is less.
     *
     * @param alt what it shows, in words; not blank
     */
    static Box figure(Picture picture, double height, String alt) {
        return new FigureBox(picture, height, alt);
    }

    /** Returns a line across the column, for the eye alone. */
    static Box rule(double thickness, int rgb) {
        return new RuleBox(thickness, rgb);
    }

    /** Returns boxes below each other. */
    static Box stack(List<Box> boxes) {
        List<Box> copy = List.copyOf(boxes);
        return column -> {
            List<Band> bands = new ArrayList<>();
            copy.forEach(box -> bands.addAll(box.bands(column)));
            return bands;
        };
    }

    /** Returns boxes below each other that belong together. */
    static Box section(List<Box> boxes) {
        Box stack = stack(boxes);
        return column -> stack.bands(column.in(column.tag().add(Role.SECT)));
    }

    /** Returns a box on a surface, with a bar in another colour at its left. */
    static Box panel(Box inner, double padding, int rgb, int bar) {
        return new PanelBox(inner, padding, rgb, bar);
    }

    /** Returns this box with space above it, save at the top of a page. */
    default Box below(double space) {
        return column -> Bands.below(space, bands(column));
    }

    /** Returns this box, which is on the page on which what follows begins. */
    default Box keptWithNext() {
        return column -> Bands.keepAll(bands(column));
    }

    /** Returns this box as much further in, with a sign beside its first line, for the eye alone. */
    default Box withSign(double indent, Shape sign) {
        return column -> Bands.withSign(
                new Mark(Tag.LAYOUT, column.x(), 0, sign), bands(column.part(indent, column.width() - indent)));
    }

    /** Returns the marks of this box where it stands in a margin, outside of the flow. */
    default List<Mark> at(double y, Column column) {
        List<Mark> marks = new ArrayList<>();
        double top = y;
        for (Band band : bands(column)) {
            for (Mark mark : band.marks()) {
                marks.add(mark.down(top + band.before()));
            }
            top += band.before() + band.height();
        }
        return marks;
    }

    /** Returns this box on one page, where it is not longer than that. */
    default Box together() {
        return column -> Bands.together(bands(column));
    }
}
