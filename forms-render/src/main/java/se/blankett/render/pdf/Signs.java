package se.blankett.render.pdf;

import se.blankett.render.layout.Shape;

/** Signs that no font of ours has. */
final class Signs {
    /** A check mark, beside a line of 17.5 points. */
    static final Shape CHECK = (canvas, x, y) ->
            canvas.stroke(new double[] {x + 1, y + 9.5, x + 4.5, y + 13, x + 12, y + 4}, 2, Look.SUCCESS);

    private Signs() {}
}
