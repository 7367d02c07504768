package se.blankett.lint;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds labels that ask without a question mark, or that have one and do not ask. */
final class Questions implements Check {
    /** A question has its verb second, or first: "Vad som hände" is none. */
    private static final Set<String> VERBS = Set.of(
            ("är var blir blev har hade vill ville kan kunde ska skulle får fick måste behöver gör gjorde heter bor"
                            + " bodde finns fanns hände händer gäller tycker önskar betalar arbetar kommer äger vet"
                            + " is are was were do does did has have can could will would may")
                    .split(" ", -1));

    private static final Set<String> ASKING =
            Set.of("vad vem vilken vilket vilka hur när var varför vart vems what who which how when where why whose"
                    .split(" ", -1));

    private static final Set<String> YOU = Set.of("du ni barnet eleven you they there".split(" ", -1));
    private static final Pattern WORDS = Pattern.compile("^(\\p{L}+) (\\p{L}+)\\b.*");

    @Override
    public void check(Definition form, Advice advice) {
        form.leaves().filter(leaf -> Titles.isWritten(form, leaf)).forEach(leaf -> {
            String label = leaf.label().strip();
            Node title = form.declaration(leaf, "title").place("title");
            if (asks(label) && !label.contains("?")) {
                advice.warning(
                        title,
                        "label.question",
                        "the label \"" + label + "\" asks without a question mark",
                        "end it with \"?\"");
            } else if (isWord(label)) {
                advice.warning(
                        title,
                        "label.question",
                        "the label \"" + label + "\" has a question mark, and is no question",
                        "take it away, or ask in a sentence");
            }
        });
    }

    /** One word with a question mark, other than "Varför?". */
    private static boolean isWord(String label) {
        String word =
                label.endsWith("?") ? label.substring(0, label.length() - 1).toLowerCase(Locale.ROOT) : " ";
        return word.indexOf(' ') < 0 && !ASKING.contains(word);
    }

    private static boolean asks(String label) {
        Matcher words = WORDS.matcher(label.toLowerCase(Locale.ROOT));
        if (!words.matches()) {
            return false;
        }
        String first = String.valueOf(words.group(1));
        String second = String.valueOf(words.group(2));
        return (ASKING.contains(first) && VERBS.contains(second)) || (VERBS.contains(first) && YOU.contains(second));
    }
}
