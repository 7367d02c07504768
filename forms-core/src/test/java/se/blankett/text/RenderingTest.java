package se.blankett.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text in every language, around any label. */
class RenderingTest {
    static Stream<Arguments> plainLabels() {
        return Stream.of(
                argumentSet("short", "E-post"),
                argumentSet("a question", "Hur många bor i hushållet?"),
                argumentSet("with brackets", "Postnummer (hemadress)"),
                argumentSet("markup", "<b>&\""),
                argumentSet("another language", "Βεβαίωση διαμονής"),
                argumentSet("right to left", "العنوان"),
                argumentSet("signs of a template", "$1 \\ $x # %s 'o'"));
    }

    static Stream<Arguments> hostileLabels() {
        return Stream.of(
                argumentSet("an argument", "{max}"),
                argumentSet("a plural", "{n, plural, one {#} other {#}}"),
                argumentSet("half a plural", "{n, plural, one {"),
                argumentSet("an expression", "${jndi:x}"),
                argumentSet("a back-reference", "$1\\"),
                argumentSet("a number sign", "#"),
                argumentSet("markup", "<b>&\""));
    }

    @ParameterizedTest
    @MethodSource("plainLabels")
    void leaves_no_brace_behind(String label) {
        forEachText(
                Samples.withLabel(label),
                (key, text) -> assertThat(text).as(key).doesNotContain("{", "}", "plural", "null"));
    }

    @ParameterizedTest
    @MethodSource("hostileLabels")
    void never_reads_a_label_as_a_pattern(String label) {
        Map<String, Object> arguments = Samples.withLabel(label);
        Map<String, Object> plain = Samples.withLabel("LABEL");
        for (String lang : Texts.languages()) {
            Texts texts = Texts.of(lang);
            for (String key : Codes.ALL) {
                String expected = texts.text(key, plain).replace("LABEL", label);
                assertThat(texts.text(key, arguments))
                        .as(key)
                        .isEqualTo(expected)
                        .contains(label);
            }
        }
    }

    private static void forEachText(Map<String, Object> arguments, BiConsumer<String, String> check) {
        for (String lang : Texts.languages()) {
            Texts texts = Texts.of(lang);
            texts.keys().stream()
                    .filter(key -> !key.matches("(format|list|size)\\..*")) // patterns of values: FormatsTest
                    .forEach(key -> check.accept(lang + " " + key, texts.text(key, arguments)));
        }
    }
}
