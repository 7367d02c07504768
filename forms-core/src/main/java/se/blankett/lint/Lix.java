package se.blankett.lint;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The Swedish reading-ease figure: words in a sentence, and long words in a hundred (C. H. Björnsson, Läsbarhet, 1968).
 *
 * @param words how many there are
 * @param sentences how many there are; a text without an end of its own is one
 * @param longWords words of more than six letters
 */
record Lix(long words, long sentences, long longWords) {
    private static final Pattern END = Pattern.compile("[.!?:]+(?=\\s|$)|\\n+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final int LONG = 6;

    static Lix of(String text) {
        List<String> words =
                NO_LETTER.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
        long sentences = END.splitAsStream(text).filter(part -> !part.isBlank()).count();
        return new Lix(
                words.size(),
                sentences,
                words.stream().filter(word -> word.length() > LONG).count());
    }

    Lix plus(Lix other) {
        return new Lix(words + other.words, sentences + other.sentences, longWords + other.longWords);
    }

    /** Returns the figure, rounded: 30 is a children's book, 60 is a law. */
    int figure() {
        return words == 0 ? 0 : (int) Math.round((double) words / Math.max(1, sentences) + 100.0 * longWords / words);
    }

    String said() {
        int figure = figure();
        return figure < 40 ? "easy to read" : figure <= 50 ? "as hard as a newspaper" : "hard to read";
    }
}
