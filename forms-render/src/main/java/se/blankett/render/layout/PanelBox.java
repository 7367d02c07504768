package se.blankett.render.layout;

import java.util.ArrayList;
import java.util.List;

/** Boxes on a surface of their own, with a bar at the left. */
record PanelBox(Box inner, double padding, int rgb, int bar) implements Box {
    @Override
    public List<Band> bands(Column column) {
        Backdrop backdrop = new Backdrop(column.x(), column.width(), rgb, bar);
        List<Band> bands = new ArrayList<>();
        bands.add(Bands.keep(Band.of(padding, List.of())));
        bands.addAll(Bands.keepLast(inner.bands(column.part(padding, column.width() - 2 * padding))));
        bands.add(Band.of(padding, List.of()));
        return bands.stream().map(band -> Bands.on(backdrop, band)).toList();
    }
}
