package se.blankett.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LettersTest {
    @ParameterizedTest
    @MethodSource("texts")
    void breaks(String text, int characters, List<String> expected) {
        Letters letters = new Letters(Text.of(text, Drawn.STYLE), Drawn.METRICS);

        assertThat(letters.stretches(characters * Drawn.CHARACTER).stream()
                        .map(line -> new String(letters.codes, line.start(), line.end() - line.start())))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "ord, 3", "ett längre ord, 6", "12 kr, 5", "'Hyra 1250 kr  ', 7", "E-post, 4"})
    void knows_the_longest_part_that_is_whole(String text, int characters) {
        assertThat(new Letters(Text.of(text, Drawn.STYLE), Drawn.METRICS).longestWord())
                .isEqualTo(characters * Drawn.CHARACTER);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                argumentSet("nothing", "", 10, List.of("")),
                argumentSet("what fits exactly", "abc defghi", 10, List.of("abc defghi")),
                argumentSet("between words", "abc def ghi", 7, List.of("abc def ", "ghi")),
                argumentSet("spaces at the end hang", "abc    def", 4, List.of("abc    ", "def")),
                argumentSet("at a line break", "abc\n\ndef", 10, List.of("abc\n", "\n", "def")),
                argumentSet("after a hyphen between letters", "Barn-och skola", 7, List.of("Barn-", "och ", "skola")),
                argumentSet("not within a number", "tel 070-1740605", 12, List.of("tel ", "070-1740605")),
                argumentSet("not at an unbreakable space", "a 070\u00a0174", 5, List.of("a ", "070\u00a01", "74")),
                argumentSet("not between an amount and its unit", "Hyra 12 kr", 8, List.of("Hyra ", "12 kr")),
                argumentSet("but in a cell that is too narrow for both", "1250 kr", 5, List.of("1250 ", "kr")),
                argumentSet("not between a number and its sign", "enligt 15 §", 9, List.of("enligt ", "15 §")),
                argumentSet("a longer word anywhere", "abcdefghij", 4, List.of("abcd", "efgh", "ij")),
                argumentSet("a longer word begins a line", "ab cdefghij", 5, List.of("ab ", "cdefg", "hij")),
                argumentSet(
                        "an address at its parts", "exempel.se/skola/ab", 10, List.of("exempel.", "se/skola/", "ab")),
                argumentSet("an e-mail address", "anna_k@exempel.se", 8, List.of("anna_k@", "exempel.", "se")),
                argumentSet("never before a mark", "aaae\u0301bb", 4, List.of("aaa", "e\u0301bb")),
                argumentSet("one character at least", "abc", 0, List.of("a", "b", "c")),
                argumentSet("a character of two chars", "😀😀😀", 2, List.of("😀😀", "😀")),
                argumentSet("between ideographs", "東京都", 2, List.of("東京", "都")),
                argumentSet("not before their full stop", "東京。", 2, List.of("東", "京。")));
    }
}
