package se.blankett.lint;

import java.util.regex.Pattern;
import se.blankett.form.Leaf;

/** Finds labels that are written like headings. Numbers and colons are read aloud; capitals are hard to read. */
final class Labels implements Check {
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2}|[a-z])[.)]\\s+\\S.*");
    private static final int SHORTEST = 5;

    @Override
    public void check(Definition form, Advice advice) {
        form.leaves().filter(leaf -> Titles.isWritten(form, leaf)).forEach(leaf -> {
            String label = leaf.label().strip();
            if (isCapitals(label)) {
                add(form, leaf, advice, "is written in capitals", "write it in small letters after the first");
            } else if (label.endsWith(":")) {
                add(form, leaf, advice, "ends with a colon", "take the colon away");
            } else if (NUMBERED.matcher(label).matches()) {
                add(form, leaf, advice, "has a number of its own", "take the number away: order and pages say it");
            }
        });
    }

    private static void add(Definition form, Leaf leaf, Advice advice, String what, String fix) {
        advice.warning(
                form.declaration(leaf, "title").place("title"),
                "label.heading",
                "the label \"" + leaf.label() + "\" " + what,
                fix);
    }

    private static boolean isCapitals(String label) {
        long letters = label.codePoints().filter(Character::isLetter).count();
        return letters >= SHORTEST && label.codePoints().noneMatch(Character::isLowerCase);
    }
}
