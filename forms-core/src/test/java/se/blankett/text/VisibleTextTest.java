package se.blankett.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VisibleTextTest {
    @ParameterizedTest
    @MethodSource("texts")
    void shows_what_is_written_to_be_unseen(String text, String expected) {
        assertThat(VisibleText.of(text)).isEqualTo(expected);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                argumentSet("nothing", "", ""),
                argumentSet("plain", "Åsa, 27 – \u00bd", "Åsa, 27 – \u00bd"),
                argumentSet("lines", "a\nb\r\nc\rd\u2028e\u2029f\u0085g", "a\nb\nc\nd\ne\nf\ng"),
                argumentSet("a tab", "a\tb", "a b"),
                argumentSet("null", "a\u0000b", "a[U+0000]b"),
                argumentSet("escape, as terminals obey", "\u001b[2J", "[U+001B][2J"),
                argumentSet("right to left override", "Jag godk\u00e4nner \u202etni", "Jag godk\u00e4nner [U+202E]tni"),
                argumentSet("isolates", "\u2066a\u2069", "[U+2066]a[U+2069]"),
                argumentSet("marks of direction", "\u200ea\u200fb\u061c", "[U+200E]a[U+200F]b[U+061C]"),
                argumentSet("zero-width space", "a\u200bb\ufeff", "a[U+200B]b[U+FEFF]"),
                argumentSet("half of a pair", "a\ud83d", "a[U+D83D]"),
                argumentSet("a joined emoji stays", "\ud83d\udc68\u200d\ud83d\udc67", "\ud83d\udc68\u200d\ud83d\udc67"),
                argumentSet("a flag of a region stays", flag(), flag()),
                argumentSet("a soft hyphen stays", "skol\u00adskjuts", "skol\u00adskjuts"));
    }

    private static String flag() {
        return new StringBuilder()
                .appendCodePoint(0x1F3F4)
                .appendCodePoint(0xE0067)
                .appendCodePoint(0xE007F)
                .toString();
    }
}
