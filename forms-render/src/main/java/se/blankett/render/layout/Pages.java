package se.blankett.render.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A document, laid out. Immutable.
 *
 * @param document the root of what is read
 */
public record Pages(Sheet sheet, List<Page> pages, Tag document) {
    public Pages {
        pages = List.copyOf(pages);
    }

    /**
     * Lays out boxes.
     *
     * @param document the root of a tree, to which the tags of the boxes are added
     */
    public static Pages of(Sheet sheet, Metrics metrics, Tag document, Box content, Furniture furniture) {
        Column column = new Column(metrics, sheet.left(), sheet.textWidth(), document);
        List<List<Mark>> flowed = Flow.pages(content.bands(column), sheet);
        document.number(1);
        List<Page> pages = new ArrayList<>(flowed.size());
        for (int i = 0; i < flowed.size(); i++) {
            List<Mark> marks = flowed.get(i);
            marks.addAll(furniture.marks(i + 1, flowed.size()));
            marks.sort(Comparator.comparingInt(mark -> mark.tag().order()));
            pages.add(new Page(marks));
        }
        return new Pages(sheet, pages, document);
    }
}
