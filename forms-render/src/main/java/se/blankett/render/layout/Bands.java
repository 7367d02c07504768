package se.blankett.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bands after each other, changed. */
final class Bands {
    /** So few lines are not parted at all. */
    static final int SHORT = 5;

    private Bands() {}

    /** Returns the bands with two lines at least before and after a break, and none where there are few. */
    static List<Band> text(List<Band> lines) {
        List<Band> kept = new ArrayList<>(lines.size());
        int count = lines.size();
        for (int i = 0; i < count; i++) {
            boolean keep = i < count - 1 && (count <= SHORT || i == 0 || i == count - 2);
            kept.add(keep ? keep(lines.get(i)) : lines.get(i));
        }
        return kept;
    }

    /** Returns the bands, which no page break parts, nor parts from what follows. */
    static List<Band> keepAll(List<Band> bands) {
        return bands.stream().map(Bands::keep).toList();
    }

    /** Returns the bands, of which the last is not parted from what follows. */
    static List<Band> keepLast(List<Band> bands) {
        List<Band> kept = new ArrayList<>(bands);
        if (!kept.isEmpty()) {
            kept.set(kept.size() - 1, keep(kept.get(kept.size() - 1)));
        }
        return kept;
    }

    /** Returns the bands, which no page break parts. */
    static List<Band> together(List<Band> bands) {
        if (bands.isEmpty()) {
            return bands;
        }
        List<Band> kept = new ArrayList<>(keepAll(bands.subList(0, bands.size() - 1)));
        kept.add(bands.get(bands.size() - 1));
        return kept;
    }

    /** Returns the bands with more space above the first. */
    static List<Band> below(double space, List<Band> bands) {
        List<Band> moved = new ArrayList<>(bands);
        if (!moved.isEmpty()) {
            Band first = moved.get(0);
            moved.set(
                    0,
                    new Band(
                            first.before() + space,
                            first.height(),
                            first.marks(),
                            first.keep(),
                            first.repeated(),
                            first.backdrop()));
        }
        return moved;
    }

    /** Returns the bands with one more mark in the first. */
    static List<Band> withSign(Mark sign, List<Band> bands) {
        List<Band> signed = new ArrayList<>(bands);
        if (!signed.isEmpty()) {
            Band first = signed.get(0);
            List<Mark> marks = new ArrayList<>(first.marks());
            marks.add(sign);
            signed.set(
                    0,
                    new Band(first.before(), first.height(), marks, first.keep(), first.repeated(), first.backdrop()));
        }
        return signed;
    }

    static Band keep(Band band) {
        return new Band(band.before(), band.height(), band.marks(), true, band.repeated(), band.backdrop());
    }

    static Band repeating(List<Band> repeated, Band band) {
        return new Band(band.before(), band.height(), band.marks(), band.keep(), repeated, band.backdrop());
    }

    static Band on(Backdrop backdrop, Band band) {
        return new Band(
                band.before(), band.height(), band.marks(), band.keep(), band.repeated(), Optional.of(backdrop));
    }

    /** Returns the bands as they are shown again: for the eye alone. */
    static List<Band> artifacts(List<Band> bands) {
        return bands.stream()
                .map(band -> new Band(
                        band.before(),
                        band.height(),
                        band.marks().stream()
                                .map(mark -> new Mark(Tag.LAYOUT, mark.x(), mark.y(), mark.shape()))
                                .toList(),
                        true,
                        List.of(),
                        band.backdrop()))
                .toList();
    }
}
