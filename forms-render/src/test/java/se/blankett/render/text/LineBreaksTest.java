package se.blankett.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LineBreaksTest {
    @ParameterizedTest
    @MethodSource("texts")
    void breaks_between_words(String text, List<String> expected) {
        assertThat(LineBreaks.of(text, 10)).isEqualTo(expected);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                argumentSet("nothing", "", List.of("")),
                argumentSet("as long as a line", "abcde fghi", List.of("abcde fghi")),
                argumentSet("one longer", "abcde fghij", List.of("abcde", "fghij")),
                argumentSet("a long word", "abcdefghijklm no", List.of("abcdefghij", "klm no")),
                argumentSet("a long word after another", "ab cdefghijklmno", List.of("ab", "cdefghijkl", "mno")),
                argumentSet("twice as long as a line", "abcdefghijabcdefghij", List.of("abcdefghij", "abcdefghij")),
                argumentSet("an address", "se https://exempel.se/e nu", List.of("se", "https://exempel.se/e", "nu")),
                argumentSet(
                        "an unbreakable space", "ring 054-540\u00a000 nu", List.of("ring", "054-540\u00a000", "nu")),
                argumentSet("spaces that somebody typed", "a  b   c", List.of("a  b   c")),
                argumentSet("a space in front", " abc", List.of(" abc")),
                argumentSet(
                        "emoji are one character each",
                        "\ud83d\ude00".repeat(12),
                        List.of("\ud83d\ude00".repeat(10), "\ud83d\ude00".repeat(2))));
    }
}
