package se.blankett.render.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.blankett.render.layout.Role;
import se.blankett.render.layout.Tag;

/** Writes the tags of a document and what they hold (ISO 32000-1, section 14.7). Used once. */
final class StructureTree {
    private final PdfFile file;
    private final Places places;
    private final int[] pageNumbers;
    private final Map<Tag, Integer> owners = new HashMap<>();

    /** @param pageNumbers the objects of the pages */
    StructureTree(PdfFile file, Places places, int[] pageNumbers) {
        this.file = file;
        this.places = places;
        this.pageNumbers = pageNumbers;
    }

    /** Returns the number of the root. */
    int write(Tag document) {
        int root = file.reserve();
        int top = element(document, root);
        Bytes tree =
                new Bytes(200).add("<</Type/StructTreeRoot/K ").reference(top).add("/ParentTree ");
        tree.reference(parents())
                .add("/ParentTreeNextKey ")
                .number(places.pages() + places.links().size());
        file.put(root, tree.add(">>"));
        return root;
    }

    private int element(Tag tag, int parent) {
        int number = file.reserve();
        Bytes element =
                new Bytes(120).add("<</S/").add(tag.role().type()).add("/P ").reference(parent);
        if (!tag.lang().isEmpty()) {
            element.add("/Lang").text(tag.lang());
        }
        if (tag.role() == Role.FIGURE) {
            element.add("/Alt").text(tag.text());
        }
        attributes(tag, element);
        int page = firstPage(tag);
        if (page >= 0) {
            element.add("/Pg ").reference(pageNumbers[page]);
        }
        element.add("/K[");
        for (Tag child : tag.children()) {
            if (child.role() == Role.CONTENT) {
                owners.put(child, number);
                content(child, page, element);
            } else {
                element.reference(element(child, number)).add(' ');
            }
        }
        file.put(number, element.add("]>>"));
        return number;
    }

    private int firstPage(Tag tag) {
        for (Tag child : tag.children()) {
            List<Place> at = places.of(child);
            if (!at.isEmpty()) {
                return at.get(0).page();
            }
        }
        return -1;
    }

    private void content(Tag leaf, int page, Bytes element) {
        for (Place place : places.of(leaf)) {
            if (place.page() == page) {
                element.number(place.id()).add(' ');
            } else {
                element.add("<</Type/MCR/Pg ").reference(pageNumbers[place.page()]);
                element.add("/MCID ").number(place.id()).add(">>");
            }
        }
        for (Places.Link link : places.links()) {
            if (link.leaf().equals(leaf)) {
                element.add("<</Type/OBJR/Pg ").reference(pageNumbers[link.page()]);
                element.add("/Obj ").reference(link.object()).add(">>");
            }
        }
    }

    private void attributes(Tag tag, Bytes element) {
        switch (tag.attribute()) {
            case ROW -> element.add("/A<</O/Table/Scope/Row>>");
            case COLUMN -> element.add("/A<</O/Table/Scope/Column>>");
            case BULLETS -> element.add("/A<</O/List/ListNumbering/Disc>>");
            case NUMBERS -> element.add("/A<</O/List/ListNumbering/Decimal>>");
            case NONE -> {
                if (tag.role() == Role.FIGURE) {
                    element.add("/A<</O/Layout/Placement/Block/BBox[");
                    for (double side : places.pictureOf(tag.children().get(0))) {
                        element.number(side);
                    }
                    element.add("]>>");
                }
            }
        }
    }

    /** From what is drawn back to the tag: an entry for each page, then one for each link. */
    private int parents() {
        Bytes tree = new Bytes(4_000).add("<</Nums[");
        for (int page = 0; page < places.pages(); page++) {
            tree.number(page).add('[');
            for (Tag leaf : places.page(page)) {
                tree.reference(ownerOf(leaf)).add(' ');
            }
            tree.add("]");
        }
        int key = places.pages();
        for (Places.Link link : places.links()) {
            tree.number(key++).add(' ').reference(ownerOf(link.leaf())).add(' ');
        }
        return file.add(tree.add("]>>"));
    }

    private int ownerOf(Tag leaf) {
        Integer owner = owners.get(leaf);
        if (owner == null) {
            throw new IllegalStateException("mark: must belong to a tag of the document");
        }
        return owner;
    }
}
