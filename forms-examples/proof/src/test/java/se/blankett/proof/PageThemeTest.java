package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.browser.Axe;
import se.blankett.browser.Layout;
import se.blankett.browser.Visitor;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.view.ColorScheme;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.Turn;

/** The second theme, and a scheme that the host forces whatever the reader's device is set to. */
class PageThemeTest {
    private static final PageOptions OWN = PageLook.page("sv");
    private static final PageOptions THEMED =
            OWN.withFrame(OWN.frame().orElseThrow().withStylesheet(PageSite.THEME));

    @ParameterizedTest
    @MethodSource("looks")
    void is_read_with_contrast(Visitor visitor, PageOptions options) {
        List<PageState> fullest = PageFindings.fullest(PageStates.distinct().stream());
        assertThat(PageFindings.of(fullest, state -> found(PageSite.show(visitor, drawn(state, options)))))
                .isEmpty();
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                argumentSet("second theme", Visitor.DESKTOP, THEMED),
                argumentSet("second theme, dark", Visitor.PHONE.withDark(), THEMED),
                argumentSet("dark for a light reader", Visitor.PHONE, OWN.withScheme(ColorScheme.DARK)),
                argumentSet("light for a dark reader", Visitor.DESKTOP.withDark(), OWN.withScheme(ColorScheme.LIGHT)));
    }

    private static String drawn(PageState state, PageOptions options) {
        HtmlRenderer renderer = HtmlRenderer.of(state.form().form());
        return state.turn().map((Turn turn) -> renderer.render(turn, options)).orElseGet(() -> renderer.start(options));
    }

    private static List<String> found(Page page) {
        return Stream.of(Axe.violations(page, Axe.Mode.LAYOUT), Layout.borders(page))
                .flatMap(List::stream)
                .toList();
    }
}
