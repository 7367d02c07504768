package se.blankett.render.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProseReaderTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                argumentSet("one sentence", "Hej.", "[Hej.]"),
                argumentSet("lines are paragraphs", "Ett.\n\n Två. \r\nTre.", "[Ett.][Två.][Tre.]"),
                argumentSet(
                        "a web page",
                        "Läs [mer](https://exempel.se/a?b=c) här",
                        "[Läs |mer→https://exempel.se/a?b=c| här]"),
                argumentSet("a telephone number", "Ring [112](tel:112).", "[Ring |112→tel:112|.]"),
                argumentSet("a letter", "[Skriv](mailto:a@exempel.se)", "[Skriv→mailto:a@exempel.se]"),
                argumentSet("a path of the host", "[Se](/om)", "[Se→/om]"),
                argumentSet("two links", "[a](#a)[b](#b)", "[a→#a|b→#b]"),
                argumentSet("a script stays text", "[x](javascript:alert(1)) y", "[[x](javascript:alert(1)) y]"),
                argumentSet("in capitals too", "[x](JAVASCRIPT:alert`1`)", "[[x](JAVASCRIPT:alert`1`)]"),
                argumentSet("data stays text", "[x](data:text/html,a)", "[[x](data:text/html,a)]"),
                argumentSet("another host by two slashes stays text", "[x](//ond.se)", "[[x](//ond.se)]"),
                argumentSet("an unsafe link before a safe one", "[x](vbscript:a) [y](/y)", "[[x](vbscript:a) |y→/y]"),
                argumentSet("brackets alone", "a [b] (c)", "[a [b] (c)]"),
                argumentSet("blanks", " \n ", ""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void reads(String text, String expected) {
        String read = ProseReader.read(text).stream()
                .map(paragraph -> paragraph.runs().stream()
                        .map(run -> run.href().isEmpty() ? run.text() : run.text() + "→" + run.href())
                        .collect(Collectors.joining("|", "[", "]")))
                .collect(Collectors.joining());
        assertThat(read).isEqualTo(expected);
    }
}
