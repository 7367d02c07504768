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

    /** @param name of what is in the page */
    private record Hosted(String name, String html) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void stands_in_a_page_of_the_host() {
        List<Hosted> pages =
                fullest().stream().map(state -> host(state, part(state, "bo"))).toList();
        assertThat(PageFindings.of(pages, hosted -> found(hosted.html()))).isEmpty();
    }

    @Test
    void stands_beside_another_form_and_beside_itself() {
        List<PageState> untouched =
                PageFindings.fullest(PageStates.distinct().stream().filter(state -> !state.takesFocus()));
        List<Hosted> pages = fullest().stream() // one of them was posted, and has the focus
                .flatMap(state -> Stream.of(untouched.get(0), twin(state, untouched))
                        .map(other -> host(state, part(state, "a") + part(other, "b"))))
                .toList();
        assertThat(PageFindings.of(pages, hosted -> Nu.findings(hosted.html()))).isEmpty();
        assertThat(PageFindings.of(pages, hosted -> Structure.findings(hosted.html())))
                .isEmpty();
    }

    private static PageState twin(PageState state, List<PageState> untouched) {
        return untouched.stream()
                .filter(other ->
                        other.form().equals(state.form()) && other.page().equals(state.page()))
                .findFirst()
                .orElseThrow();
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

    private static Hosted host(PageState state, String parts) {
        return new Hosted(state.name(), FullPage.around(HEADING + parts, state.language()));
    }

    private static String part(PageState state, String prefix) {
        PageOptions options =
                PageLook.part(state.language()).withIdPrefix(prefix).withHeadingLevel(2);
        HtmlRenderer renderer = HtmlRenderer.of(state.form().form());
        return state.turn().map((Turn turn) -> renderer.render(turn, options)).orElseGet(() -> renderer.start(options));
    }
}
