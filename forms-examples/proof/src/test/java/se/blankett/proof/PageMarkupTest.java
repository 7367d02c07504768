package se.blankett.proof;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.blankett.browser.Nu;
import se.blankett.browser.Structure;
import se.blankett.render.html.Assets;

/** What every state of every page is in its markup, in all languages. */
class PageMarkupTest {
    private static final int MOST_BYTES = 40_000;
    private static final String LANDMARKS = ".bl-skip-link, header, .bl-brand, .bl-languages, main, footer";
    private static final String PIECES = LANDMARKS
            + ", .bl-quick-exit, .bl-urgent, .bl-back, .bl-error-summary, .bl-progress-box, h1, .bl-lead,"
            + " .bl-buttons, [data-bl-status]";

    @Test
    void has_no_finding_of_our_rules_of_markup() {
        assertThat(PageFindings.of(PageStates.distinct(), state -> Structure.findings(state.html())))
                .isEmpty();
    }

    @Test
    void is_html_in_which_the_checker_finds_nothing() {
        assertThat(PageFindings.of(PageStates.distinct(), state -> Nu.findings(state.html())))
                .isEmpty();
    }

    /** As a person first meets it, and as a browser gets it before anything is compressed. */
    @Test
    void weighs_no_more_than_forty_kilobytes_with_stylesheet_and_script() {
        int around = bytes(Assets.stylesheet()) + bytes(Assets.script());
        assertThat(PageStates.all())
                .filteredOn(PageState::isFirst)
                .isNotEmpty()
                .allSatisfy(state ->
                        assertThat(bytes(state.html()) + around).as("%s", state).isLessThanOrEqualTo(MOST_BYTES));
    }

    @Test
    void has_one_title_for_each_step_and_for_no_other() {
        PageStates.distinct().stream()
                .collect(groupingBy(state -> state.form().name() + " " + state.language()))
                .forEach((form, states) -> {
                    Map<String, Set<String>> titles = states.stream()
                            .collect(groupingBy(PageState::page, mapping(PageMarkupTest::title, toSet())));
                    assertThat(titles.values())
                            .as(form)
                            .allSatisfy(title -> assertThat(title).hasSize(1));
                    assertThat(titles.values()).as(form).doesNotHaveDuplicates();
                });
    }

    private static String title(PageState state) {
        return Jsoup.parse(state.html()).title().replaceFirst("^(Fel|Error|Virhe|Viktigt|Important|Tärkeää): ", "");
    }

    @Test
    void has_the_same_landmarks_on_each_page() {
        assertThat(PageStates.distinct())
                .allSatisfy(state -> assertThat(pieces(state, LANDMARKS))
                        .as("%s", state)
                        .containsExactly(".bl-skip-link", "header", ".bl-brand", ".bl-languages", "main", "footer"));
    }

    @Test
    void has_its_pieces_in_the_same_order_on_each_page() {
        Set<List<String>> neighbours = PageStates.distinct().stream()
                .map(state -> pieces(state, PIECES))
                .flatMap(PageMarkupTest::pairs)
                .collect(toSet());
        assertThat(neighbours).isNotEmpty();
        assertThat(neighbours.stream().filter(pair -> neighbours.contains(List.of(pair.get(1), pair.get(0)))))
                .isEmpty();
    }

    /** Returns the selectors of what is there, in its order. */
    private static List<String> pieces(PageState state, String selectors) {
        Document document = Jsoup.parse(state.html());
        return document.select(selectors).stream()
                .map(element -> Stream.of(selectors.split(", ", -1))
                        .filter(element::is)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static Stream<List<String>> pairs(List<String> pieces) {
        return IntStream.range(0, pieces.size())
                .boxed()
                .flatMap(i ->
                        IntStream.range(i + 1, pieces.size()).mapToObj(j -> List.of(pieces.get(i), pieces.get(j))));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
