package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation leads where it says, and leaves nothing out. */
class DocumentsTest {
    private static final Pattern CRITERION = Pattern.compile("[1-4]\\.\\d\\.\\d{1,2}");
    private static final Pattern ROW = Pattern.compile("^\\| ([1-4]\\.[^|]*)\\|", Pattern.MULTILINE);
    private static final Pattern REFERENCE = Pattern.compile("]\\[([^\\]]+)]");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\([^)]*images/([^)]*)\\.png\\)"
            + "|<img src=\"[^\"]*images/([^\"]*)\\.png\" width=\"\\d+\" alt=\"([^\"]*)\">");

    /** Level A and AA of WCAG 2.2, in its order. */
    private static final List<String> CRITERIA =
            List.of(("1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5"
                            + " 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1"
                            + " 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1"
                            + " 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3")
                    .split(" "));

    @ParameterizedTest
    @MethodSource("pages")
    void lead_to_what_is_there(Markdown page) {
        assertThat(page.links().stream().filter(link -> !leads(page, link))).isEmpty();
        assertThat(REFERENCE.matcher(page.prose()).results().map((MatchResult used) -> used.group(1)))
                .allSatisfy(name -> assertThat(page.text()).contains("\n[" + name + "]: "));
    }

    private static boolean leads(Markdown page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? page.file()
                : page.file().resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1 || Markdown.of(target).anchors().contains(parts[1]));
    }

    @Test
    void tell_of_every_criterion_once() {
        Markdown page = Markdown.of(Markdown.ROOT.resolve("docs/accessibility.md"));
        Stream<String> told = ROW.matcher(page.text())
                .results()
                .flatMap((MatchResult row) -> CRITERION.matcher(row.group(1)).results())
                .map(MatchResult::group);
        assertThat(told).containsExactlyInAnyOrderElementsOf(CRITERIA);
    }

    @Test
    void show_each_picture_and_say_what_is_on_it() {
        List<Shown> shown = Markdown.all().stream()
                .flatMap(page -> PICTURE.matcher(page.text()).results())
                .map(Shown::of)
                .toList();
        assertThat(shown).allSatisfy(picture -> assertThat(picture.alt()).hasSizeGreaterThan(40));
        assertThat(shown.stream().map(Shown::name))
                .containsExactlyInAnyOrderElementsOf(
                        Pictures.all().stream().map(Picture::name).toList());
    }

    private record Shown(String name, String alt) {
        /** In Markdown, or in HTML where it has a width of its own. */
        static Shown of(MatchResult found) {
            return found.group(1) == null
                    ? new Shown(found.group(3), found.group(4))
                    : new Shown(found.group(2), found.group(1));
        }
    }

    static List<Markdown> pages() {
        return Markdown.all();
    }
}
