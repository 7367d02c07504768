package se.blankett.lint;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Reports how easy the Swedish texts are to read. A figure is no judgement, so it asks for nothing. */
final class ReadingEase implements Check {
    /** Fewer words say nothing about a language. */
    private static final int FEWEST_WORDS = 40;

    private static final int FEWEST_WORDS_IN_TEXT = 12;
    private static final int HARD = 50;
    private static final int MOST_SHOWN = 3;

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\(\\S+:\\S+\\)");

    private record Rated(Prose prose, Lix lix) {}

    @Override
    public void check(Definition form, Advice advice) {
        if (!PlainWords.isSwedish(form)) {
            return;
        }
        List<Rated> texts = Prose.of(form).stream()
                .filter(Prose::isSentences)
                .map(prose ->
                        new Rated(prose, Lix.of(ADDRESS.matcher(prose.text()).replaceAll(""))))
                .toList();
        tellWhole(texts, form, advice);
        texts.stream()
                .filter(text ->
                        text.lix().words() >= FEWEST_WORDS_IN_TEXT && text.lix().figure() > HARD)
                .sorted(Comparator.comparingInt((Rated text) -> -text.lix().figure()))
                .limit(MOST_SHOWN)
                .forEach(text -> advice.info(
                        text.prose().place(),
                        "text.hard",
                        "LIX is " + text.lix().figure() + " in this text: "
                                + text.lix().said(),
                        "shorter sentences and shorter words make it easier"));
    }

    private static void tellWhole(List<Rated> texts, Definition form, Advice advice) {
        Lix whole = texts.stream().map(Rated::lix).reduce(new Lix(0, 0, 0), Lix::plus);
        if (whole.words() >= FEWEST_WORDS) {
            advice.info(
                    form.documents().own(),
                    "text.lix",
                    "LIX is " + whole.figure() + " in the " + whole.words() + " words of its texts: " + whole.said(),
                    "this is only a figure: below 40 is easy, above 50 is hard");
        }
    }
}
