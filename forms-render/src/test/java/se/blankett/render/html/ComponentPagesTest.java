package se.blankett.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.blankett.browser.Axe;
import se.blankett.browser.Browser;
import se.blankett.browser.Nu;
import se.blankett.browser.Site;
import se.blankett.browser.Structure;
import se.blankett.browser.Visitor;
import se.blankett.browser.Workers;

/** Every example is a part of a page that is valid and accessible. */
class ComponentPagesTest {
    private static final List<Example> EXAMPLES = Example.all().toList();
    private static Site site;

    @BeforeAll
    static void serve() {
        site = Site.of(Assets.stylesheet(), Assets.script());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void the_checker_of_html_finds_nothing() {
        assertThat(findings(page -> Nu.findings(page.page()))).isEmpty();
    }

    @Test
    void our_own_rules_of_markup_find_nothing() {
        assertThat(findings(page -> Structure.findings(page.part()))).isEmpty();
    }

    @Test
    void axe_finds_nothing() {
        assertThat(findings(ComponentPagesTest::judged)).isEmpty();
    }

    @Test
    void focus_is_given_once_at_most() {
        assertThat(findings(page -> {
                    int given = Jsoup.parse(page.page()).select("[autofocus]").size();
                    return given > 1 ? List.of(given + " elements with autofocus") : List.of();
                }))
                .isEmpty();
    }

    private static List<String> judged(ExamplePage page) {
        Page shown = Browser.shared()
                .show(Visitor.DESKTOP, site.page("/" + page.name().replace(' ', '/'), page.page()));
        return Axe.violations(shown, Axe.Mode.ALL);
    }

    private static List<String> findings(Function<ExamplePage, List<String>> judge) {
        List<List<String>> lines = Workers.each(EXAMPLES, example -> {
            ExamplePage page = ExamplePage.of(example);
            return judge.apply(page).stream()
                    .map(line -> page.name() + ": " + line)
                    .toList();
        });
        return lines.stream().flatMap(List::stream).toList();
    }
}
