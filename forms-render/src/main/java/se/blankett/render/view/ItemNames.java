package se.blankett.render.view;

import java.util.Map;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Wording;
import se.blankett.text.Texts;

/** What rows are called. Immutable. */
final class ItemNames {
    private final Texts texts;

    ItemNames(Texts texts) {
        this.texts = texts;
    }

    /** What the button says that adds a row: {@code Lägg till barn}. */
    String add(Rows rows) {
        String item = rows.itemTitle().strip();
        return item.isEmpty()
                ? texts.text("ui.addAnother")
                : texts.text("ui.addItem", Map.of("item", inSentence(item)));
    }

    /** What one row among several is called: {@code Barn 2 av 3}. */
    String numbered(Rows rows, int row, int count) {
        String label = nameOf(rows);
        return count == 1
                ? label + " 1"
                : texts.text("ui.itemHeading", Map.of("label", label, "i", row + 1, "n", count));
    }

    /** What the buttons of a row call it: {@code Barn 2}. */
    static String called(Rows rows, int row) {
        return nameOf(rows) + " " + (row + 1);
    }

    /** A single answer in rows that has no label of its own is called what its row is. */
    static Wording wordingOf(Rows rows, Leaf item) {
        boolean named = !item.label().isBlank() && !item.label().equals(Pointer.ANY_ROW);
        return named ? item.wording() : item.wording().withLabel(nameOf(rows));
    }

    private static String nameOf(Rows rows) {
        return rows.itemTitle().isBlank() ? rows.label() : rows.itemTitle();
    }

    /** Inside a sentence a word begins small, but for what is written in capitals: SFI. */
    private static String inSentence(String name) {
        int first = Character.charCount(name.codePointAt(0));
        boolean capitals = name.length() > first && Character.isUpperCase(name.codePointAt(first));
        return capitals ? name : Character.toString(Character.toLowerCase(name.codePointAt(0))) + name.substring(first);
    }
}
