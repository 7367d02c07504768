package se.blankett.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts bands on pages, one after the other. Used once. */
final class Flow {
    private final Sheet sheet;
    private final List<List<Mark>> pages = new ArrayList<>();
    private List<Mark> page = new ArrayList<>();
    private double y;
    private boolean fresh;
    private Optional<Backdrop> backdrop = Optional.empty();
    private double backdropTop;

    private Flow(Sheet sheet) {
        this.sheet = sheet;
        begin();
    }

    /** Returns the marks of each page, one page at least; those behind others come first. */
    static List<List<Mark>> pages(List<Band> bands, Sheet sheet) {
        Flow flow = new Flow(sheet);
        int start = 0;
        while (start < bands.size()) {
            int end = start + 1;
            while (end < bands.size() && bands.get(end - 1).keep()) {
                end++;
            }
            flow.place(bands.subList(start, end));
            start = end;
        }
        flow.closeBackdrop();
        return flow.pages;
    }

    private void begin() {
        page = new ArrayList<>();
        pages.add(page);
        y = sheet.top();
        fresh = true;
    }

    private void turn() {
        closeBackdrop();
        begin();
    }

    /** What is kept together begins a page where it does not fit; where it is longer than a page, it is parted. */
    private void place(List<Band> kept) {
        if (!fresh && !fits(kept)) {
            turn();
        }
        for (Band band : kept) {
            if (!fresh && !fits(List.of(band))) {
                turn();
            }
            if (fresh) {
                band.repeated().forEach(this::draw);
                fresh = true;
            }
            draw(band);
        }
    }

    private boolean fits(List<Band> bands) {
        double end = y;
        for (Band band : bands) {
            end += band.before() + band.height();
        }
        return end <= sheet.textEnd() + 0.01;
    }

    private void draw(Band band) {
        double top = fresh ? y : y + band.before();
        if (!backdrop.equals(band.backdrop())) {
            closeBackdrop();
            backdrop = band.backdrop();
            backdropTop = top;
        }
        for (Mark mark : band.marks()) {
            page.add(mark.down(top));
        }
        y = top + band.height();
        fresh = false;
    }

    private void closeBackdrop() {
        backdrop.ifPresent(surface -> page.add(0, surface.mark(backdropTop, y - backdropTop)));
        backdrop = Optional.empty();
    }
}
