package se.blankett.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import se.blankett.render.layout.Role;
import se.blankett.render.layout.Tag;

/** Makes bookmarks of a document's headings, to the third level (ISO 32000-1, section 12.3.3). Used once. */
final class Bookmarks {
    private static final int DEEPEST = 3;
    private static final COSName XYZ = COSName.getPDFName("XYZ");

    /** One bookmark with those below it. */
    private record Entry(String title, int level, Place place, List<Entry> below) {}

    private final Places places;
    private final List<COSDictionary> pages;

    Bookmarks(Places places, List<COSDictionary> pages) {
        this.places = places;
        this.pages = pages;
    }

    /** Returns the outline. */
    COSDictionary write(Tag document) {
        List<Entry> open = new ArrayList<>();
        open.add(new Entry("", 0, new Place(0, 0, 0), new ArrayList<>()));
        collect(document, open);
        COSDictionary outline = Cos.typed(COSName.OUTLINES);
        children(open.get(0), outline);
        return outline;
    }

    /** {@code open}: the way from the root to the last bookmark. */
    private void collect(Tag tag, List<Entry> open) {
        int level = tag.role().level();
        List<Place> at = level == 0 || level > DEEPEST ? List.of() : placesOf(tag);
        if (!at.isEmpty()) {
            while (open.get(open.size() - 1).level() >= level) {
                open.remove(open.size() - 1);
            }
            Entry entry = new Entry(tag.text(), level, at.get(0), new ArrayList<>());
            open.get(open.size() - 1).below().add(entry);
            open.add(entry);
        }
        tag.children().forEach(child -> collect(child, open));
    }

    private List<Place> placesOf(Tag tag) {
        if (tag.role() == Role.CONTENT) {
            return places.of(tag);
        }
        return tag.children().stream()
                .map(this::placesOf)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Adds the entries below one, each knowing the ones beside it. */
    private void children(Entry entry, COSDictionary parent) {
        List<COSDictionary> items =
                entry.below().stream().map(each -> item(each, parent)).toList();
        if (items.isEmpty()) {
            return;
        }
        for (int i = 1; i < items.size(); i++) {
            items.get(i).setItem(COSName.PREV, items.get(i - 1));
            items.get(i - 1).setItem(COSName.NEXT, items.get(i));
        }
        parent.setItem(COSName.FIRST, items.get(0));
        parent.setItem(COSName.LAST, items.get(items.size() - 1));
        parent.setInt(COSName.COUNT, count(entry));
    }

    private COSDictionary item(Entry entry, COSDictionary parent) {
        Place place = entry.place();
        COSDictionary item = new COSDictionary();
        item.setString(COSName.TITLE, entry.title());
        item.setItem(COSName.PARENT, parent);
        item.setItem(
                COSName.DEST,
                Cos.array(pages.get(place.page()), XYZ, COSNull.NULL, Cos.number(place.top()), COSNull.NULL));
        children(entry, item);
        return item;
    }

    private static int count(Entry entry) {
        return entry.below().stream().mapToInt(each -> 1 + count(each)).sum();
    }
}
