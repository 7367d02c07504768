package se.blankett.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LegibleTest {
    @ParameterizedTest
    @MethodSource("texts")
    void shows_every_character(String text, String shown, List<Integer> replaced) {
        Legible legible = new Legible(Fonts.liberation());

        assertThat(legible.text(text)).isEqualTo(shown);
        assertThat(legible.replaced()).containsExactlyElementsOf(replaced);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                argumentSet("letters", "Ánne Čižmár, Łódź, Σωκράτης", "Ánne Čižmár, Łódź, Σωκράτης", List.of()),
                argumentSet("letters in two parts", "A\u030ana", "Åna", List.of()),
                argumentSet("a mark without a whole letter", "x\u0301", "x\u0301", List.of()),
                argumentSet("lines of all systems", "a\r\nb\rc\u2028d\n\ne", "a\nb\nc\nd\n\ne", List.of()),
                argumentSet("a tab", "a\tb", "a b", List.of()),
                argumentSet("a soft hyphen", "skol\u00adskjuts", "skolskjuts", List.of()),
                argumentSet("an emoji", "Hej 😀", "Hej [U+1F600]", List.of(0x1F600)),
                argumentSet("the same twice", "😀😀", "[U+1F600][U+1F600]", List.of(0x1F600)),
                argumentSet("joined emoji", "👨\u200d👩", "[U+1F468][U+1F469]", List.of(0x1F468, 0x1F469)),
                argumentSet("a variant of what is replaced", "⛄\ufe0f!", "[U+26C4]!", List.of(0x26C4)),
                argumentSet("a joiner alone", "a\u200db", "a[U+200D]b", List.of(0x200D)),
                argumentSet("what turns the direction", "a\u202ecod.exe", "a[U+202E]cod.exe", List.of(0x202E)),
                argumentSet("what has no width", "a\u200bb\ufeff", "a[U+200B]b[U+FEFF]", List.of(0x200B, 0xFEFF)),
                argumentSet("a control character", "a\u0007b", "a[U+0007]b", List.of(7)),
                argumentSet("half a character", "a\ud83d", "a[U+D83D]", List.of(0xD83D)),
                argumentSet("Hebrew, which has glyphs", "אב", "[U+05D0][U+05D1]", List.of(0x05D0, 0x05D1)),
                argumentSet("Arabic, which needs shaping", "سم", "[U+0633][U+0645]", List.of(0x0633, 0x0645)),
                argumentSet("Devanagari", "न", "[U+0928]", List.of(0x0928)),
                argumentSet("Chinese, without a font", "東", "[U+6771]", List.of(0x6771)));
    }
}
