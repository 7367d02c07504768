package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.blankett.browser.Axe;
import se.blankett.browser.FullPage;
import se.blankett.browser.Nu;
import se.blankett.browser.Structure;
import se.blankett.browser.Visitor;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.Turn;

/** A form as a part of a host's page, beside another, and beside itself. */
class PageEmbedTest {
    private static final String HEADING = "<h1>Skola och omsorg</h1>\n";

    @Test
    void stands_in_a_page_of_the_host() {
        List<String> pages =
                fullest().stream().map(state -> host(state, part(state, "bo"))).toList();
        assertThat(PageFindings.of(pages, PageEmbedTest::found)).isEmpty();
    }

    @Test
    void stands_beside_another_form_and_beside_itself() {
        List<PageState> states = fullest();
        List<String> pages = Stream.iterate(0, i -> i < states.size(), i -> i + 1)
                .map(i -> host(
                        states.get(i),
                        part(states.get(i), "a")
                                + part(states.get((i + 1) % states.size()), "b")
                                + part(states.get(i), "c")))
                .toList();
        assertThat(PageFindings.of(pages, html -> Nu.findings(html))).isEmpty();
        assertThat(PageFindings.of(pages, Structure::findings)).isEmpty();
    }

    private static List<PageState> fullest() {
        return PageFindings.fullest(PageStates.distinct().stream());
    }

    private static List<String> found(String html) {
        return Stream.of(
                        Structure.findings(html),
                        Nu.findings(html),
                        Axe.violations(PageSite.show(Visitor.PHONE, html), Axe.Mode.ALL))
                .flatMap(List::stream)
                .toList();
    }

    private static String host(PageState state, String parts) {
        return FullPage.around(HEADING + parts, state.language());
    }

    private static String part(PageState state, String prefix) {
        PageOptions options =
                PageLook.part(state.language()).withIdPrefix(prefix).withHeadingLevel(2);
        HtmlRenderer renderer = HtmlRenderer.of(state.form().form());
        return state.turn().map((Turn turn) -> renderer.render(turn, options)).orElseGet(() -> renderer.start(options));
    }
}
