package se.blankett.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import se.blankett.render.layout.Role;
import se.blankett.render.layout.Tag;

/** Makes elements of the tags of a document and what they hold (ISO 32000-1, section 14.7). Used once. */
final class StructureTree {
    private final Places places;
    private final List<COSDictionary> pages;
    private final Map<Tag, COSDictionary> owners = new HashMap<>();
    private final StructureAttributes attributes;

    StructureTree(Places places, List<COSDictionary> pages) {
        this.places = places;
        this.pages = pages;
        this.attributes = new StructureAttributes(places);
    }

    /** Returns the root. */
    COSDictionary write(Tag document) {
        COSDictionary root = Cos.typed(COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, element(document, root));
        root.setItem(COSName.PARENT_TREE, parents());
        root.setInt(
                COSName.PARENT_TREE_NEXT_KEY, places.pages() + places.links().size());
        return root;
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.S, COSName.getPDFName(tag.role().type()));
        element.setItem(COSName.P, parent);
        attributes.add(tag, element);
        int page = firstPage(tag);
        if (page >= 0) {
            element.setItem(COSName.PG, pages.get(page));
        }
        COSArray kids = new COSArray();
        for (Tag child : tag.children()) {
            if (child.role() == Role.CONTENT) {
                owners.put(child, element);
                content(child, page, kids);
            } else {
                kids.add(element(child, element));
            }
        }
        element.setItem(COSName.K, kids);
        return element;
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

    private void content(Tag leaf, int page, COSArray kids) {
        for (Place place : places.of(leaf)) {
            COSInteger id = COSInteger.get(place.id());
            kids.add(place.page() == page ? id : reference(COSName.MCR, place.page(), COSName.MCID, id));
        }
        for (Places.Link link : places.links()) {
            if (link.leaf().equals(leaf)) {
                kids.add(reference(COSName.OBJR, link.page(), COSName.OBJ, link.annotation()));
            }
        }
    }

    private COSDictionary reference(COSName type, int page, COSName key, COSBase to) {
        COSDictionary reference = Cos.part();
        reference.setItem(COSName.TYPE, type);
        reference.setItem(COSName.PG, pages.get(page));
        reference.setItem(key, to);
        return reference;
    }

    /** From what is drawn back to the tag: an entry for each page, then one for each link. */
    private COSDictionary parents() {
        COSArray numbers = new COSArray();
        for (int page = 0; page < places.pages(); page++) {
            numbers.add(COSInteger.get(page));
            List<COSDictionary> onPage = new ArrayList<>();
            places.page(page).forEach(leaf -> onPage.add(ownerOf(leaf)));
            numbers.add((COSBase) new COSArray(onPage));
        }
        int key = places.pages();
        for (Places.Link link : places.links()) {
            numbers.add(COSInteger.get(key++));
            numbers.add((COSBase) ownerOf(link.leaf()));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }

    private COSDictionary ownerOf(Tag leaf) {
        COSDictionary owner = owners.get(leaf);
        if (owner == null) {
            throw new IllegalStateException("mark: must belong to a tag of the document");
        }
        return owner;
    }
}
