package se.blankett.render.pdf;

import java.util.ArrayList;
import java.util.List;
import se.blankett.render.layout.Role;
import se.blankett.render.layout.Tag;

/** Writes the headings of a document, to the third level, as bookmarks (ISO 32000-1, section 12.3.3). Used once. */
final class Bookmarks {
    private static final int DEEPEST = 3;

    /** One bookmark with those below it. */
    private record Entry(String title, int level, Place place, List<Entry> below) {}

    private final PdfFile file;
    private final Places places;
    private final int[] pageNumbers;

    Bookmarks(PdfFile file, Places places, int[] pageNumbers) {
        this.file = file;
        this.places = places;
        this.pageNumbers = pageNumbers;
    }

    /** Returns the number of the outline. */
    int write(Tag document) {
        List<Entry> open = new ArrayList<>();
        open.add(new Entry("", 0, new Place(0, 0, 0), new ArrayList<>()));
        collect(document, open);
        int root = file.reserve();
        Bytes outline = new Bytes(100).add("<</Type/Outlines");
        children(open.get(0), root, outline);
        file.put(root, outline.add(">>"));
        return root;
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

    /** Writes the entries below one, each knowing the ones beside it. */
    private void children(Entry entry, int number, Bytes parent) {
        List<Entry> below = entry.below();
        if (below.isEmpty()) {
            return;
        }
        int[] numbers = below.stream().mapToInt(each -> file.reserve()).toArray();
        for (int i = 0; i < numbers.length; i++) {
            Place place = below.get(i).place();
            Bytes item = new Bytes(200)
                    .add("<</Title")
                    .text(below.get(i).title())
                    .add("/Parent ")
                    .reference(number);
            item.add("/Dest[")
                    .reference(pageNumbers[place.page()])
                    .add("/XYZ null ")
                    .number(place.top())
                    .add("null]");
            if (i > 0) {
                item.add("/Prev ").reference(numbers[i - 1]);
            }
            if (i + 1 < numbers.length) {
                item.add("/Next ").reference(numbers[i + 1]);
            }
            children(below.get(i), numbers[i], item);
            file.put(numbers[i], item.add(">>"));
        }
        parent.add("/First ").reference(numbers[0]).add("/Last ").reference(numbers[numbers.length - 1]);
        parent.add("/Count ").number(count(entry));
    }

    private static int count(Entry entry) {
        return entry.below().stream().mapToInt(each -> 1 + count(each)).sum();
    }
}
