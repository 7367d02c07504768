package se.blankett.browser;

import static se.blankett.browser.Marks.languageOf;
import static se.blankett.browser.Marks.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A text in another language says so (WCAG 3.1.2). The language is told by the smallest words: two of another language
 * and none of its own.
 */
final class LanguageRule implements StructureRule {
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "sv",
                    Set.of(("och att det som på är för med inte av du din ditt dina eller har kan om till den ett en vi"
                                    + " vad var när hur de dig detta ska måste")
                            .split(" ")),
            "en",
                    Set.of(("the and of to you your are for with not or this that we what when how is it be will must"
                                    + " has have")
                            .split(" ")),
            "fi",
                    Set.of(("ja ei että tai voit sinun jos ovat ole se tämä mitä milloin kun sinä hän joka kuin myös"
                                    + " anna onko")
                            .split(" ")));

    @Override
    public Stream<String> findings(Document document) {
        return Stream.concat(
                document.select("a[hreflang]").stream()
                        .filter(link -> !languageOf(link).equals(link.attr("hreflang")))
                        .map(link ->
                                "no lang=" + link.attr("hreflang") + " on " + name(link) + " \"" + link.text() + "\""),
                document.body().getAllElements().stream()
                        .filter(Element::hasText)
                        .flatMap(LanguageRule::ofOwnText));
    }

    private static Stream<String> ofOwnText(Element element) {
        List<String> words = List.of(element.ownText().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
        String language = languageOf(element);
        if (!SMALL_WORDS.containsKey(language) || count(words, language) > 0) {
            return Stream.empty();
        }
        return SMALL_WORDS.keySet().stream()
                .filter(other -> count(words, other) >= 2)
                .map(other -> "no lang=" + other + " on " + name(element) + " \"" + element.ownText() + "\"");
    }

    private static long count(List<String> words, String language) {
        return words.stream()
                .filter(SMALL_WORDS.getOrDefault(language, Set.of())::contains)
                .count();
    }
}
