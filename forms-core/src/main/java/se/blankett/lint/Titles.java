package se.blankett.lint;

import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/** Finds questions whose label is made of their name. A row without a title of its own is called what its repeat is called. */
final class Titles implements Check {
    @Override
    public void check(Definition form, Advice advice) {
        form.leaves()
                .filter(leaf -> !leaf.name().equals(Pointer.ANY_ROW) && !isTitled(form, leaf))
                .forEach(leaf -> advice.warning(
                        form.declaration(leaf, "title"),
                        "title.missing",
                        "the question has no 'title', so people read its name, \"" + leaf.label() + "\"",
                        "add 'title': it is the label"));
    }

    static boolean isTitled(Definition form, Field field) {
        return form.declarationsOf(field).stream()
                .anyMatch(node -> !node.text("title").isEmpty());
    }

    /** Of those that have a title, so that nothing is said of what an author did not write. */
    static boolean isWritten(Definition form, Leaf leaf) {
        return !leaf.name().equals(Pointer.ANY_ROW) && isTitled(form, leaf);
    }
}
