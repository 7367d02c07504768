package se.blankett.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What hosts rely on: a theme that touches nothing else on the page, loads nothing, and is small. */
final class ThemeFilesTest {
    private static final Pattern USED = Pattern.compile("var\\((--bl-[a-z-]+)");
    private static final Pattern SET = Pattern.compile("(--bl-[a-z-]+):");

    @Test
    void styles_nothing_outside_the_form() {
        assertThat(Selectors.of(ThemeFile.STYLE.withoutComments()))
                .hasSizeGreaterThan(100)
                .filteredOn(selector -> !Selectors.isOurs(selector))
                .isEmpty();
    }

    @Test
    void tells_our_selectors_from_others() {
        assertThat(Selectors.of(".bl p, p { color: red } @media print { .bl-a, a.b { color: red } }"))
                .containsExactly(".bl p", "p", ".bl-a", "a.b");
        assertThat(Selectors.of(":where(.bl, p) { } .bl + p, .blue, :not(.bl), [dir=\"rtl\"] .bl-a, [dir] p { }"))
                .filteredOn(Selectors::isOurs)
                .containsExactly("[dir=\"rtl\"] .bl-a");
    }

    @Test
    void is_small() {
        assertThat(Assets.bytes("blankett.css").orElseThrow()).hasSizeLessThanOrEqualTo(20 * 1024);
        assertThat(ThemeFile.SCRIPT.bytes().length).isLessThanOrEqualTo(10 * 1024);
    }

    @ParameterizedTest
    @EnumSource
    void loads_nothing_and_runs_no_text(ThemeFile file) {
        assertThat(file.withoutComments())
                .doesNotContain("http:", "https:", "@import", "url(", "data:")
                .doesNotContain("eval(", "Function(", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write")
                .doesNotContain(".style.", "setAttribute('style'", "localStorage", "document.cookie");
    }

    @Test
    void leaves_the_last_word_to_the_host() {
        String style =
                ThemeFile.STYLE.withoutComments().replaceFirst("\\.bl-visually-hidden:not\\(:focus\\), [^}]*}", "");
        int print = style.lastIndexOf("@media print");
        assertThat(style.substring(0, print)).doesNotContain("!important");
        assertThat(style).doesNotContain("@layer");
    }

    @Test
    void a_theme_sets_properties_that_there_are_and_nothing_else() {
        String theme = ThemeFile.SKARGARD.withoutComments();
        assertThat(names(USED, ThemeFile.STYLE.text())).containsAll(names(SET, theme));
        assertThat(theme.strip()).matches("(?s):root \\{(\\s*--bl-[a-z-]+: [^;{}]+;)+\\s*}");
    }

    @Test
    void every_property_is_described() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "theming.md"));
        Set<String> described = names(Pattern.compile("(?m)^\\| `(--bl-[a-z-]+)`"), page);
        described.addAll(names(Pattern.compile("(?m)^\\| `--bl-[a-z-]+`, `(--bl-[a-z-]+)`"), page));
        assertThat(described).isEqualTo(names(USED, ThemeFile.STYLE.text()));
    }

    @Test
    void the_example_in_the_documentation_is_the_theme() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "theming.md"));
        Set<String> lines = ThemeFile.SKARGARD.text().lines().map(String::strip).collect(Collectors.toSet());
        String example = page.substring(page.indexOf("```css\n:root {") + 7);
        assertThat(example.substring(0, example.indexOf("```")).lines().map(String::strip))
                .hasSizeGreaterThan(5)
                .allMatch(lines::contains);
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
