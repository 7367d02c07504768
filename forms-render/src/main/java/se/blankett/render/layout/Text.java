package se.blankett.render.layout;

import java.util.List;

/** Runs that stand after each other, as one paragraph. Immutable. */
public record Text(List<Run> runs) {
    public Text {
        runs = List.copyOf(runs);
    }

    /** Returns a text of one run, in the language of what is around it. */
    public static Text of(String text, Style style) {
        return of(text, style, "");
    }

    /** Returns a text of one run in a language, a BCP 47 tag; {@code ""}: that of what is around it. */
    public static Text of(String text, Style style, String lang) {
        return new Text(List.of(new Run(text, style, lang, "")));
    }

    /** Returns what is read, without its looks. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        runs.forEach(run -> plain.append(run.text()));
        return plain.toString();
    }

    /** Says whether there is nothing to read. */
    public boolean isEmpty() {
        return runs.stream().allMatch(run -> run.text().isEmpty());
    }
}
