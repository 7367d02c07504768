package se.blankett.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import se.blankett.render.layout.Tag;

/** Where the leaves of a tree were drawn, and what came with it. Filled by one thread. */
final class Places {
    /** A rectangle that leads somewhere. {@code link}: the leaf that it belongs to. */
    record Link(Tag leaf, COSDictionary annotation, int page) {}

    private final Map<Tag, List<Place>> places = new HashMap<>();
    private final Map<Tag, double[]> pictures = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<List<Tag>> pages = new ArrayList<>();

    void beginPage() {
        pages.add(new ArrayList<>());
    }

    /** Remembers that the leaf is drawn on the page that was begun last, and returns the id of its content there. */
    int place(Tag leaf, double top) {
        List<Tag> page = pages.get(pages.size() - 1);
        int id = page.size();
        page.add(leaf);
        places.computeIfAbsent(leaf, none -> new ArrayList<>(1)).add(new Place(pages.size() - 1, id, top));
        return id;
    }

    void picture(Tag leaf, double[] box) {
        pictures.put(leaf, box);
    }

    void link(Tag leaf, COSDictionary annotation) {
        links.add(new Link(leaf, annotation, pages.size() - 1));
    }

    List<Place> of(Tag leaf) {
        return places.getOrDefault(leaf, List.of());
    }

    /** Returns left, bottom, right and top of the picture of a leaf; nothing where it has none. */
    double[] pictureOf(Tag leaf) {
        return pictures.getOrDefault(leaf, new double[0]);
    }

    List<Link> links() {
        return links;
    }

    /** Returns the leaves of a page, by the id of their content. */
    List<Tag> page(int index) {
        return pages.get(index);
    }

    int pages() {
        return pages.size();
    }
}
