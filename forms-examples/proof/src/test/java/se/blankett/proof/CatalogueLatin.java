package se.blankett.proof;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.json.Json;

/**
 * Puts Latin in the place of what people write in sentences, as long as it was. Nobody marks up the language of an
 * answer, as nobody knows it; so that the rule of languages can be asked of all that a form says, answers are in none of
 * its languages.
 */
final class CatalogueLatin {
    private static final String LATIN = "Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor ";
    private static final int SENTENCE = 4;

    private CatalogueLatin() {}

    /** Returns the answers with their sentences in Latin. */
    static Map<String, Object> of(Map<String, Object> answers) {
        return answers.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> of(each.getValue()), (a, b) -> a, LinkedHashMap::new));
    }

    /** Returns as many characters of Latin. */
    static String ofLength(int length) {
        return LATIN.repeat(length / LATIN.length() + 1).substring(0, length);
    }

    private static Object of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return of(Json.object(map));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CatalogueLatin::of).toList();
        }
        return value instanceof String text && text.split(" ", -1).length >= SENTENCE ? lines(text) : value;
    }

    private static String lines(String text) {
        return text.lines().map(line -> ofLength(line.length()).strip()).collect(joining("\n"));
    }
}
