package se.blankett.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Wording;

/** What rows are called, in one language. Plain text: escape it for the output. Immutable: safe to share between threads. */
public final class RowNames {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]{1,200})}");

    private final Texts texts;
    private final Form form;

    private RowNames(Texts texts, Form form) {
        this.texts = texts;
        this.form = form;
    }

    /** Returns names of the form's rows in the language of the texts. */
    public static RowNames of(Texts texts, Form form) {
        return new RowNames(texts, form);
    }

    /** Returns the paths that stand in braces in what tells a row from the others: {@code fornamn}, {@code adress/ort}. */
    public static List<String> namesIn(String summary) {
        return NAME.matcher(summary).results().map(name -> name.group(1)).toList();
    }

    /** Returns what the button says that adds a row: {@code Lägg till barn}. */
    public ShownText add(Rows rows) {
        ShownText item = authored(rows.itemTitle()).strip();
        return item.isEmpty()
                ? ShownText.of(texts.text("ui.addAnother"))
                : texts.shown("ui.addItem", Map.of("item", item.with(RowNames::inSentence)));
    }

    /**
     * Returns what one row among several is called: {@code Barn 2 av 3}; a single one {@code Barn 1}.
     *
     * @param row its index, from 0
     * @param count how many there are
     */
    public ShownText numbered(Rows rows, int row, int count) {
        return count == 1
                ? called(rows, 0)
                : texts.shown("ui.itemHeading", Map.of("label", nameOf(rows), "i", row + 1, "n", count));
    }

    /**
     * Returns the heading of one row: {@code Barn 2 av 3: Alva}, or without the author's summary where none of its
     * answers is there.
     *
     * @param answer by its place in the row
     */
    public ShownText heading(Rows rows, int row, int count, Function<Pointer, Optional<ShownText>> answer) {
        ShownText numbered = numbered(rows, row, count);
        ShownText summary = summary(rows, answer);
        return summary.isEmpty() ? numbered : ShownText.joined(": ", List.of(numbered, summary));
    }

    /** Returns what the buttons of a row call it: {@code Barn 2}. */
    public ShownText called(Rows rows, int row) {
        return nameOf(rows).with(name -> name + " " + (row + 1));
    }

    /** Returns the wording of a single answer in rows: without a label of its own it is called what its row is. */
    public static Wording wordingOf(Rows rows, Leaf item) {
        boolean named = !item.label().isBlank() && !item.label().equals(Pointer.ANY_ROW);
        return named ? item.wording() : item.wording().withLabel(plainNameOf(rows));
    }

    /** How a row is told from the others: the author's {@code {fornamn} {efternamn}}, filled. */
    private ShownText summary(Rows rows, Function<Pointer, Optional<ShownText>> answer) {
        String summary = rows.itemSummary();
        String lang = texts.langOf(form, summary);
        List<ShownText> text = new ArrayList<>();
        Matcher name = NAME.matcher(summary);
        boolean any = false;
        int from = 0;
        while (name.find()) {
            ShownText found = answer.apply(Pointer.ROOT.child(name.group(1)))
                    .orElse(ShownText.NONE)
                    .strip();
            any |= !found.isEmpty();
            text.add(authored(summary.substring(from, name.start()), lang));
            text.add(found);
            from = name.end();
        }
        text.add(authored(summary.substring(from), lang));
        return any ? ShownText.of(text).onOneLine() : ShownText.NONE;
    }

    /** What stands between answers is often no word. */
    private static ShownText authored(String text, String lang) {
        return new ShownText(text, text.codePoints().anyMatch(Character::isLetter) ? lang : "");
    }

    private ShownText authored(String text) {
        return texts.authored(form, text);
    }

    /** Returns what one row is called: {@code Barn}. */
    public ShownText nameOf(Rows rows) {
        return authored(plainNameOf(rows));
    }

    private static String plainNameOf(Rows rows) {
        return rows.itemTitle().isBlank() ? rows.label() : rows.itemTitle();
    }

    /** Inside a sentence a word begins small, but for what is written in capitals: SFI. */
    private static String inSentence(String name) {
        int first = Character.charCount(name.codePointAt(0));
        boolean capitals = name.length() > first && Character.isUpperCase(name.codePointAt(first));
        return capitals ? name : Character.toString(Character.toLowerCase(name.codePointAt(0))) + name.substring(first);
    }
}
