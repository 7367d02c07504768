package se.blankett.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LixTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                argumentSet("nothing", "", 0),
                argumentSet("short words", "Du kan ringa oss.", 4),
                argumentSet("two sentences", "Du kan ringa oss. Vi svarar dig.", 4),
                argumentSet("seven letters are long", "Du kan svara skriftligt.", 29),
                argumentSet("a line is a sentence", "Ring oss\nSkriv till oss", 3),
                argumentSet("a number ends none", "Avgiften är 1.5 procent av lönen.", 45));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void counts_words_sentences_and_long_words(String text, int expected) {
        assertThat(Lix.of(text).figure()).isEqualTo(expected);
    }
}
