package se.blankett.render.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A node in the tree that assistive technology reads. Grows while a document is laid out, by one thread; read only
 * afterwards.
 */
public final class Tag {
    /** Rules and surfaces. */
    public static final Tag LAYOUT = new Tag(Role.LAYOUT, Attribute.NONE, "", "", "");

    /** What each page begins with. */
    public static final Tag HEADER = new Tag(Role.HEADER, Attribute.NONE, "", "", "");

    /** What each page ends with. */
    public static final Tag FOOTER = new Tag(Role.FOOTER, Attribute.NONE, "", "", "");

    private final Role role;
    private final Attribute attribute;
    private final String lang;
    private final String text;
    private final String href;
    private final List<Tag> children = new ArrayList<>(2);
    private int order;

    private Tag(Role role, Attribute attribute, String lang, String text, String href) {
        this.role = role;
        this.attribute = attribute;
        this.lang = lang;
        this.text = text;
        this.href = href;
    }

    /** Returns the root of a new tree. */
    public static Tag document() {
        return new Tag(Role.DOCUMENT, Attribute.NONE, "", "", "");
    }

    /** Adds a child and returns it; an artifact, of which nothing is read, returns itself. */
    public Tag add(Role child) {
        return add(child, Attribute.NONE, "", "");
    }

    /** Adds a child and returns it. */
    public Tag add(Role child, Attribute childAttribute) {
        return add(child, childAttribute, "", "");
    }

    /**
     * Adds a child and returns it.
     *
     * @param childLang BCP 47 tag where it differs from what is around it, else {@code ""}
     * @param childText see {@link #text}
     */
    public Tag add(Role child, Attribute childAttribute, String childLang, String childText) {
        return add(new Tag(child, childAttribute, childLang, childText, ""));
    }

    /** Adds a link and returns it. */
    public Tag link(String address, String linkText, String linkLang) {
        return add(new Tag(Role.LINK, Attribute.NONE, linkLang, linkText, address));
    }

    /** Adds a leaf for marks and returns it. */
    public Tag content() {
        return add(new Tag(Role.CONTENT, Attribute.NONE, "", text, href));
    }

    private Tag add(Tag child) {
        if (role.isArtifact()) {
            return this;
        }
        if (role == Role.CONTENT) {
            throw new IllegalStateException("leaf: must have no children");
        }
        children.add(child);
        return child;
    }

    public Role role() {
        return role;
    }

    public Attribute attribute() {
        return attribute;
    }

    /** Returns the BCP 47 tag of its language where that differs from what is around it, else {@code ""}. */
    public String lang() {
        return lang;
    }

    /** Returns of a heading or link what it says, of a figure what it shows; else {@code ""}. A leaf has its parent's. */
    public String text() {
        return text;
    }

    /** Returns where a link leads, else {@code ""}. A leaf has its parent's. */
    public String href() {
        return href;
    }

    /** Returns the children in the order that they are read. */
    public List<Tag> children() {
        return Collections.unmodifiableList(children);
    }

    /** Returns its place in the order of reading, from 1 for the document that was laid out; 0 outside of the tree. */
    int order() {
        return order;
    }

    /** Numbers the tags below this one in the order of reading, and returns the next number. */
    int number(int first) {
        int next = first;
        order = next++;
        for (Tag child : children) {
            next = child.number(next);
        }
        return next;
    }
}
