package se.blankett.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    private static final Texts SWEDISH = Texts.of("sv");

    @ParameterizedTest
    @CsvSource({"sv, sv", "sv-SE, sv", "SV, sv", "en, en", "en-GB, en", "FI, fi", "fi-SE, fi"})
    void takes_the_language_of_a_tag(String tag, String lang) {
        assertThat(Texts.of(tag).lang()).isEqualTo(lang);
    }

    @ParameterizedTest
    @CsvSource({"de", "svenska", "''", "-sv", "../sv"})
    void refuses_a_language_without_texts(String tag) {
        assertThatThrownBy(() -> Texts.of(tag))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language must be one of sv, en, fi, was " + tag);
    }

    @Test
    void runs_in_the_language_that_the_build_says() {
        String language = Locale.getDefault().getLanguage();
        assertThat(language).isEqualTo(System.getProperty("expected.language", language));
    }

    @Test
    void says_what_has_no_arguments() {
        assertThat(SWEDISH.text("ui.continue")).isEqualTo("Fortsätt");
        assertThat(SWEDISH.keys()).contains("ui.continue", "required.text", "required.text.noun");
        assertThat(Texts.languages()).containsExactly("sv", "en", "fi");
    }

    @Test
    void refuses_a_key_without_a_text() {
        assertThatThrownBy(() -> SWEDISH.text("ui.nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("messages_sv.properties: has no text for ui.nothing");
    }

    @Test
    void refuses_a_missing_argument() {
        assertThatThrownBy(() -> SWEDISH.text("number.min", Map.of("label", "Ålder")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number.min: argument min is missing");
    }

    @Test
    void refuses_a_number_that_nobody_wrote() {
        assertThatThrownBy(() -> SWEDISH.text("number.min", Map.of("label", "Ålder", "min", 0.1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("argument min: must be a text, an exact number")
                .hasMessageEndingWith("was a java.lang.Double");
    }

    static Stream<Arguments> optional() {
        return Stream.of(
                argumentSet("hint", "text.patternNoExample", "Kontrollera hur uppgiften i fältet ”X” är skriven."),
                argumentSet("rule", "fallback", "Kontrollera fältet ”X”."),
                argumentSet(
                        "contact",
                        "pnr.noCoordination",
                        "Skriv ett personnummer i fältet ”X”. Samordningsnummer kan inte användas här."));
    }

    @ParameterizedTest
    @MethodSource("optional")
    void leaves_out_what_need_not_be_said(String key, String expected) {
        assertThat(SWEDISH.text(key, Map.of("label", "X"))).isEqualTo(expected);
    }
}
