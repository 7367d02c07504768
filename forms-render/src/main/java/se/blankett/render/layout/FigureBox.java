package se.blankett.render.layout;

import java.util.List;

/** A picture that says something. */
record FigureBox(Picture picture, double height, String alt) implements Box {
    FigureBox {
        if (alt.isBlank()) {
            throw new IllegalArgumentException("figure: must have a text that says what it shows");
        }
    }

    @Override
    public List<Band> bands(Column column) {
        double scale = Math.min(height / picture.height(), column.width() / picture.width());
        double wide = picture.width() * scale;
        double high = picture.height() * scale;
        Tag leaf = column.tag().add(Role.FIGURE, Attribute.NONE, "", alt).content();
        Shape shape = (canvas, x, y) -> canvas.picture(x, y, wide, high, picture);
        return List.of(Band.of(high, List.of(new Mark(leaf, column.x(), 0, shape))));
    }
}
