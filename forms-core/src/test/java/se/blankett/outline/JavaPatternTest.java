package se.blankett.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.engine.Patterns;

/** Patterns of Java as patterns of a schema. */
class JavaPatternTest {
    private static final long SEED = 20_261_122;

    /** Where the engines differ: line breaks, blanks, digits of other scripts, letters beyond the first plane. */
    private static final List<String> SIGNS = List.of(
            "a", "b", "Z", "å", "Ö", "0", "7", "٣", "-", "_", ".", "/", "]", "^", "$", "{", " ", "\t", "\u00a0", "\n",
            "\r", "\u000b", "\u0085", "\u2028", "😀", "𝒜", "\\", "&");

    static Stream<Arguments> translated() {
        return Stream.of(
                row("a whole text", "[A-Z]{3}", "^[A-Z]{3}$"),
                row("anchors that are there", "^a+$", "^a+$"),
                row("an escaped dollar", "a\\$", "^a\\$$"),
                row("alternatives", "a|bc", "^(?:a|bc)$"),
                row("alternatives in a group", "x(a|b)?", "^x(?:a|b)?$"),
                row("a group without a number", "(?:ab){2,}", "^(?:ab){2,}$"),
                row("as few as there need be", "a*?b{1,2}?", "^a*?b{1,2}?$"),
                row("any sign", ".", "^[^\\n\\r\\u0085\\u2028\\u2029]$"),
                row("a blank", "\\s", "^[\\t\\n\\x0B\\f\\r ]$"),
                row("no blank", "\\S", "^[^\\t\\n\\x0B\\f\\r ]$"),
                row("a blank in a class", "[\\s_]", "^[\\t\\n\\x0B\\f\\r _]$"),
                row("digits and words", "\\d\\D\\w\\W", "^\\d\\D\\w\\W$"),
                row("letters of any script", "\\p{L}\\P{Lu}", "^\\p{L}\\P{Lu}$"),
                row("letters in a class", "[\\p{L}\\d-]", "^[\\p{L}\\d\\-]$"),
                row("no such signs", "[^a-c-]", "^[^a-c\\-]$"),
                row("signs with a meaning", "[.$^&]", "^[\\.\\$\\^&]$"),
                row("escapes that need not be", "\\/\\-\\ \\&", "^/- &$"),
                row("brackets that close nothing", "a]}", "^a\\]\\}$"),
                row("codes", "\\x41\\u00e5", "^Aå$"),
                row("a letter beyond the first plane", "😀[😀-😂]", "^😀[😀-😂]$"),
                row("nothing", "", "^$"));
    }

    private static Arguments row(String name, String java, String ecma) {
        return argumentSet(name, java, ecma);
    }

    @ParameterizedTest
    @MethodSource("translated")
    void says_the_same_in_a_schema(String java, String ecma) {
        assertThat(JavaPattern.toEcma(java)).contains(ecma);
        assertThat(Patterns.kindOf(ecma)).isEqualTo(Patterns.Kind.LINEAR);

        Random random = new Random(SEED);
        Stream<String> texts =
                Stream.concat(SIGNS.stream(), IntStream.range(0, 2_000).mapToObj(i -> text(random)));
        assertThat(texts)
                .as("seed %s", SEED)
                .filteredOn(text -> Pattern.matches(java, text) != Patterns.matches(ecma, text))
                .isEmpty();
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> SIGNS.get(random.nextInt(SIGNS.size())))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?=a)b",
                "(?<!a)b",
                "(?<name>a)",
                "(?i)a",
                "(?>a)",
                "(a)\\1",
                "a++",
                "a*+",
                "a{1,2}+",
                "a{1001}",
                "\\bword\\b",
                "a$b",
                "a^",
                "^*a",
                "a\\Z",
                "\\Qa\\E",
                "\\R",
                "\\h",
                "\\v",
                "\\p{Alpha}",
                "\\p{IsLatin}",
                "\\p{javaLowerCase}",
                "\\x{1F600}",
                "\\cA",
                "\\07",
                "[a-z&&[^b]]",
                "[a[bc]]",
                "[\\S]",
                "[a-\\d]x",
                "[]a]",
                "[",
                "a)"
            })
    void leaves_what_no_schema_says(String java) {
        assertThat(JavaPattern.toEcma(java)).isEmpty();
    }
}
