package se.blankett.text;

import java.util.regex.Pattern;
import se.blankett.form.Expression;

/** Finds words of an author in a formula. */
final class FormulaWords {
    /** A text with a letter in it. What is compared with, or is the name of a question, is not put into an answer. */
    private static final Pattern WORDS = Pattern.compile("(?<![=<>] ?|ANSWER\\( ?)\"[^\"]*\\p{L}[^\"]*\"");

    /** Between texts stands what might be taken for one: each is looked at from its own beginning. */
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

    private FormulaWords() {}

    /** Says whether a text that the formula gives may have words of its author in it: {@code "Summa " + pris}. */
    static boolean areIn(Expression formula) {
        return TEXT.matcher(formula.text())
                .results()
                .anyMatch(text -> WORDS.matcher(formula.text())
                        .region(text.start(), text.end())
                        .useTransparentBounds(true)
                        .matches());
    }
}
