package se.blankett.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.blankett.browser.Axe;
import se.blankett.browser.Browser;
import se.blankett.browser.FullPage;
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
        assertThat(findings(page -> Nu.findings(page.html))).isEmpty();
    }

    @Test
    void our_own_rules_of_markup_find_nothing() {
        assertThat(findings(page -> Structure.findings(page.html))).isEmpty();
    }

    @Test
    void axe_finds_nothing() {
        assertThat(findings(ComponentPagesTest::judged)).isEmpty();
    }

    @Test
    void focus_is_given_once_at_most() {
        assertThat(findings(page -> {
                    int given = Jsoup.parse(page.html).select("[autofocus]").size();
                    return given > 1 ? List.of(given + " elements with autofocus") : List.of();
                }))
                .isEmpty();
    }

    private record ExamplePage(String name, String html) {
        static ExamplePage of(Example example) {
            String html = example.html();
            return new ExamplePage(
                    example.toString(),
                    html.startsWith("<!DOCTYPE") ? html : FullPage.around(withTargets(html), example.lang()));
        }

        /** A piece of a page may lead to another piece, which is then put beside it; a form has all that it leads to. */
        private static String withTargets(String fragment) {
            Document alone = Jsoup.parse(fragment);
            if (!alone.select("form").isEmpty()) {
                return fragment;
            }
            return fragment
                    + alone.select("a[href^=#]").stream()
                            .map(link -> link.attr("href").substring(1))
                            .distinct()
                            .map(id -> "<p id=\"" + Entities.escape(id) + "\" tabindex=\"-1\">Här</p>")
                            .collect(Collectors.joining());
        }
    }

    private static List<String> judged(ExamplePage page) {
        Page shown = Browser.shared().show(Visitor.DESKTOP, site.page("/" + page.name.replace(' ', '/'), page.html));
        return Axe.violations(shown, Axe.Mode.ALL);
    }

    private static List<String> findings(Function<ExamplePage, List<String>> judge) {
        List<List<String>> lines = Workers.each(EXAMPLES, example -> {
            ExamplePage page = ExamplePage.of(example);
            return judge.apply(page).stream()
                    .map(line -> page.name + ": " + line)
                    .toList();
        });
        return lines.stream().flatMap(List::stream).toList();
    }
}
