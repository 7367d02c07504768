package se.blankett.render.layout;

import java.util.List;

/** A line across the column. */
record RuleBox(double thickness, int rgb) implements Box {
    @Override
    public List<Band> bands(Column column) {
        return List.of(Band.of(thickness, List.of(mark(column, thickness / 2, thickness, rgb))));
    }

    /** Returns a line across the column, whose middle is at y. */
    static Mark mark(Column column, double y, double thickness, int rgb) {
        double width = column.width();
        return new Mark(
                Tag.LAYOUT,
                column.x(),
                y - thickness / 2,
                (canvas, left, top) -> canvas.fill(left, top, width, thickness, rgb));
    }
}
