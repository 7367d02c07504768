package se.blankett.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Wording;

/** What rows are called, in one language. Plain text: escape it for the output. Immutable: safe to share between threads. */
public final class RowNames {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]{1,200})}");

    private final Texts texts;

    private RowNames(Texts texts) {
        this.texts = texts;
    }

    /** Returns names in the language of the texts. */
    public static RowNames of(Texts texts) {
        return new RowNames(texts);
    }

    /** Returns the paths that stand in braces in what tells a row from the others: {@code fornamn}, {@code adress/ort}. */
    public static List<String> namesIn(String summary) {
        return NAME.matcher(summary).results().map(name -> name.group(1)).toList();
    }

    /** Returns what the button says that adds a row: {@code Lägg till barn}. */
    public String add(Rows rows) {
        String item = rows.itemTitle().strip();
        return item.isEmpty()
                ? texts.text("ui.addAnother")
                : texts.text("ui.addItem", Map.of("item", inSentence(item)));
    }

    /**
     * Returns what one row among several is called: {@code Barn 2 av 3}; a single one {@code Barn 1}.
     *
     * @param row its index, from 0
     * @param count how many there are
     */
    public String numbered(Rows rows, int row, int count) {
        String label = nameOf(rows);
        return count == 1
                ? label + " 1"
                : texts.text("ui.itemHeading", Map.of("label", label, "i", row + 1, "n", count));
    }

    /**
     * Returns the heading of one row: {@code Barn 2 av 3: Alva}, or without the author's summary where none of its
     * answers is there.
     *
     * @param answer by its place in the row
     */
    public String heading(Rows rows, int row, int count, Function<Pointer, Optional<String>> answer) {
        String numbered = numbered(rows, row, count);
        String summary = summary(rows, answer);
        return summary.isEmpty() ? numbered : numbered + ": " + summary;
    }

    /** Returns what the buttons of a row call it: {@code Barn 2}. */
    public static String called(Rows rows, int row) {
        return nameOf(rows) + " " + (row + 1);
    }

    /** Returns the wording of a single answer in rows: without a label of its own it is called what its row is. */
    public static Wording wordingOf(Rows rows, Leaf item) {
        boolean named = !item.label().isBlank() && !item.label().equals(Pointer.ANY_ROW);
        return named ? item.wording() : item.wording().withLabel(nameOf(rows));
    }

    /** How a row is told from the others: the author's {@code {fornamn} {efternamn}}, filled. */
    private static String summary(Rows rows, Function<Pointer, Optional<String>> answer) {
        StringBuilder text = new StringBuilder();
        Matcher name = NAME.matcher(rows.itemSummary());
        boolean any = false;
        int from = 0;
        while (name.find()) {
            String found =
                    answer.apply(Pointer.ROOT.child(name.group(1))).orElse("").strip();
            any |= !found.isEmpty();
            text.append(rows.itemSummary(), from, name.start()).append(found);
            from = name.end();
        }
        text.append(rows.itemSummary().substring(from));
        return any ? text.toString().replaceAll("\\s+", " ").strip() : "";
    }

    /** Returns what one row is called: {@code Barn}. */
    public static String nameOf(Rows rows) {
        return rows.itemTitle().isBlank() ? rows.label() : rows.itemTitle();
    }

    /** Inside a sentence a word begins small, but for what is written in capitals: SFI. */
    private static String inSentence(String name) {
        int first = Character.charCount(name.codePointAt(0));
        boolean capitals = name.length() > first && Character.isUpperCase(name.codePointAt(first));
        return capitals ? name : Character.toString(Character.toLowerCase(name.codePointAt(0))) + name.substring(first);
    }
}
