package se.blankett.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text and controls are seen in every theme, in light and dark (WCAG 2.2, 1.4.3, 1.4.6 for body text, and 1.4.11). */
final class ThemeContrastTest {
    private record Pair(String colour, String ground, double least) {
        static Stream<Pair> of(String colour, double least, String... grounds) {
            return Stream.of(grounds).map(ground -> new Pair(colour, ground, least));
        }

        String tooLittleIn(Palette palette) {
            double contrast = palette.at(colour).contrastWith(palette.at(ground));
            return contrast >= least ? "" : "%s on %s: %.2f, least %.1f".formatted(colour, ground, contrast, least);
        }
    }

    private static final String[] GROUNDS = {"page", "surface", "field", "selected", "success-surface"};
    private static final List<Pair> PAIRS = Stream.of(
                    Pair.of("text", 7, GROUNDS),
                    Pair.of("text", 7, "warning-surface"),
                    Pair.of("muted", 4.5, GROUNDS),
                    Pair.of("brand", 4.5, "page", "surface", "success-surface"),
                    Pair.of("on-brand", 4.5, "brand", "brand-hover"),
                    Pair.of("error", 4.5, "page", "surface", "field", "success-surface"),
                    Pair.of("warning", 4.5, "page", "surface", "warning-surface"),
                    Pair.of("success", 4.5, "page", "success-surface"),
                    Pair.of("control", 3, GROUNDS),
                    Pair.of("brand", 3, "field", "selected", "line"),
                    Pair.of("focus", 3, GROUNDS),
                    Pair.of("focus", 3, "warning-surface", "halo"))
            .flatMap(pairs -> pairs)
            .toList();

    static Stream<Arguments> palettes() {
        Optional<ThemeFile> none = Optional.empty();
        Optional<ThemeFile> skargard = Optional.of(ThemeFile.SKARGARD);
        return Stream.of(
                argumentSet("default, light", Palette.of(none, false)),
                argumentSet("default, dark", Palette.of(none, true)),
                argumentSet("skargard, light", Palette.of(skargard, false)),
                argumentSet("skargard, dark", Palette.of(skargard, true)));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void is_seen(Palette palette) {
        assertThat(PAIRS)
                .map(pair -> pair.tooLittleIn(palette))
                .filteredOn(problem -> !problem.isEmpty())
                .isEmpty();
    }

    @Test
    void computes_as_the_standard_does() {
        assertThat(Colour.parse("#000000").contrastWith(Colour.parse("#ffffff")))
                .isEqualTo(21);
        assertThat(Colour.parse("#767676").contrastWith(Colour.parse("#ffffff")))
                .isBetween(4.54, 4.55);
    }

    @Test
    void reads_the_colours_of_the_theme_and_the_defaults() {
        assertThat(Palette.of(Optional.empty(), false).at("brand")).isEqualTo(new Colour(11, 79, 138));
        assertThat(Palette.of(Optional.of(ThemeFile.SKARGARD), true).at("brand"))
                .isEqualTo(new Colour(143, 220, 210));
        assertThat(Palette.of(Optional.of(ThemeFile.SKARGARD), true).at("warning"))
                .isEqualTo(Palette.of(Optional.empty(), true).at("warning"));
    }
}
