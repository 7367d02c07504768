package se.blankett.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OfficialeseTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                argumentSet("a form of a word", "Du erhåller beslutet.", "erhåller = få"),
                argumentSet("the longer of two", "Inkomma med handlingar", "Inkomma med = skicka in"),
                argumentSet("an open end", "Beslutet är beviljat", "beviljat = få, säga ja till"),
                argumentSet("two words", "Härmed ber vi samtliga", "Härmed = nu, här\nsamtliga = alla"),
                argumentSet("inside another word", "Innehållet är bra. Detsamma gäller.", ""),
                argumentSet("plain words", "Skicka in ansökan så får du svar.", ""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void finds_words_that_only_authorities_use(String text, String expected) {
        assertThat(String.join(
                        "\n",
                        Officialese.SWEDISH.in(text).stream()
                                .map(hit -> hit.found() + " = " + hit.plain())
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void knows_more_than_a_hundred() {
        assertThat(Officialese.SWEDISH.size()).isGreaterThan(100);
    }
}
