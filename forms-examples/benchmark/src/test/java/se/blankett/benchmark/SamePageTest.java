package se.blankett.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.view.FormViews;
import se.blankett.submission.Post;

/** A ratio is fair only where both sides draw the same: each element, its attributes and its text. */
class SamePageTest {
    private static final WholePage PAGE = WholePage.withErrors();
    private static final HtmlRenderer RENDERER = HtmlRenderer.of(PAGE.sample().form());
    private static final Map<String, String> UI =
            FormViews.of(PAGE.sample().form()).ui();
    private static final String OURS = RENDERER.render(PAGE.turn(), WholePage.OPTIONS);

    static Stream<Arguments> candidates() {
        String body = PAGE.sample().body();
        return Stream.of(
                argumentSet("jte", JtePage.draw(PAGE.shown(), UI)),
                argumentSet("Thymeleaf", ThymeleafPage.draw(PAGE.shown(), UI)),
                argumentSet("by hand", PAGE.byHand().answer(body)),
                argumentSet(
                        "our whole turn",
                        RENDERER.render(PAGE.dialogue().take(PAGE.before(), Post.parse(body)), WholePage.OPTIONS)));
    }

    @ParameterizedTest
    @MethodSource("candidates")
    void every_candidate_draws_the_same_page(String html) {
        assertThat(elements(html)).isEqualTo(elements(OURS));
        assertThat(Jsoup.parse(html).text()).isEqualTo(Jsoup.parse(OURS).text());
    }

    @Test
    void the_page_is_the_realistic_one() {
        assertThat(PAGE.turn().shown().findings()).hasSize(6);
        assertThat(Jsoup.parse(OURS).select(".bl-error-message")).hasSize(6);
        assertThat(Jsoup.parse(OURS).select("input:not([type=hidden]), textarea"))
                .hasSize(70);
    }

    private static List<String> elements(String html) {
        return Jsoup.parse(html).getAllElements().stream()
                .map(SamePageTest::described)
                .toList();
    }

    private static String described(Element element) {
        List<String> attributes = element.attributes().asList().stream()
                .map(SamePageTest::described)
                .sorted()
                .toList();
        return element.tagName() + attributes + element.ownText();
    }

    /** {@code checked} is {@code checked="checked"} (HTML, section 2.3.2). */
    private static String described(Attribute attribute) {
        boolean flag = attribute.getValue().equals(attribute.getKey());
        return attribute.getKey() + "=" + (flag ? "" : attribute.getValue().strip());
    }
}
