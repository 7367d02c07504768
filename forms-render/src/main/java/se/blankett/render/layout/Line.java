package se.blankett.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of text. Immutable.
 *
 * @param before empty space above it
 * @param ascent from its top to the baseline
 * @param descent from the baseline to its bottom
 * @param marks their y from the baseline
 */
record Line(double before, double ascent, double descent, List<Mark> marks) {
    Line withBefore(double space) {
        return new Line(space, ascent, descent, marks);
    }

    Band toBand() {
        return toBand(List.of(this), 0, 0);
    }

    /** Returns lines beside each other, on one baseline, with empty space above and below. */
    static Band toBand(List<Line> lines, double above, double below) {
        double top = 0;
        double bottom = 0;
        double before = 0;
        for (Line line : lines) {
            top = Math.max(top, line.ascent);
            bottom = Math.max(bottom, line.descent);
            before = Math.max(before, line.before);
        }
        List<Mark> marks = new ArrayList<>(lines.size());
        for (Line line : lines) {
            for (Mark mark : line.marks) {
                marks.add(mark.down(above + top));
            }
        }
        return new Band(before, above + top + bottom + below, marks, false, List.of(), Optional.empty());
    }
}
