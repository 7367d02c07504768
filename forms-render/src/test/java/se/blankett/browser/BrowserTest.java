package se.blankett.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrowserTest {
    private static final String TOLD = "() => [innerWidth, innerHeight, document.documentElement.dataset.ran ?? 'no',"
            + " ...['prefers-color-scheme: dark', 'forced-colors: active', 'prefers-reduced-motion: reduce']"
            + ".map(each => matchMedia(`(${each})`).matches)].join(' ')";

    private static Site site;

    @BeforeAll
    static void serve() {
        site = Site.of("p { color: rgb(1, 2, 3) }", "document.documentElement.dataset.ran = 'yes';");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void is_set_as_the_visitor_has_it(Visitor visitor, String expected) {
        String url = site.page("/", FullPage.around("<p>Hej</p>", "sv"));
        assertThat(Browser.shared().show(visitor, url).evaluate(TOLD)).isEqualTo(expected);
        Page own = Browser.shared().open(visitor, url);
        assertThat(own.evaluate(TOLD)).isEqualTo(expected);
        own.close();
    }

    static Stream<Arguments> visitors() {
        return Stream.of(
                argumentSet("desktop", Visitor.DESKTOP, "1280 800 yes false false false"),
                argumentSet("phone", Visitor.PHONE, "320 568 yes false false false"),
                argumentSet("window", Visitor.DESKTOP.withWindow(320, 256), "320 256 yes false false false"),
                argumentSet("no script", Visitor.PHONE.withoutScript(), "320 568 no false false false"),
                argumentSet("dark", Visitor.PHONE.withDark(), "320 568 yes true false false"),
                argumentSet("forced colours", Visitor.PHONE.withForcedColours(), "320 568 yes false true false"),
                argumentSet("reduced motion", Visitor.PHONE.withReducedMotion(), "320 568 yes false false true"));
    }

    @Test
    void serves_stylesheet_and_script_and_stops_what_is_inline() {
        String url = site.page(
                "/inline",
                FullPage.around(
                        "<p style='color: red'>Hej</p><script>document.documentElement.dataset.inline = 'yes';</script>",
                        "sv"));
        Page page = Browser.shared().show(Visitor.DESKTOP, url);
        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('p')).color"))
                .isEqualTo("rgb(1, 2, 3)");
        assertThat(page.evaluate("() => ({...document.documentElement.dataset})"))
                .isEqualTo(Map.of("ran", "yes"));
    }

    @Test
    void opens_each_journey_without_cookies() {
        String url = site.page("/kaka", FullPage.around("<p>Hej</p>", "sv"));
        Page first = Browser.shared().open(Visitor.DESKTOP, url);
        first.evaluate("() => { document.cookie = 'a=1' }");
        assertThat(first.evaluate("() => document.cookie")).isEqualTo("a=1");
        Page second = Browser.shared().open(Visitor.DESKTOP, url);
        assertThat(second.evaluate("() => document.cookie")).isEqualTo("");
        first.close();
        second.close();
    }

    @Test
    void proves_many_pages_at_once_in_the_order_given() {
        List<Integer> numbers = IntStream.range(0, 12).boxed().toList();
        List<List<String>> results = Workers.each(numbers, number -> {
            String url = site.page("/nr/" + number, FullPage.around("<img src='/" + number + "'>", "sv"));
            return Axe.violations(Browser.shared().show(Visitor.DESKTOP, url), Axe.Mode.STRUCTURE);
        });
        assertThat(results).hasSize(12);
        assertThat(numbers)
                .allSatisfy(number -> assertThat(results.get(number))
                        .singleElement()
                        .asString()
                        .startsWith("image-alt: img: <img src=\"/" + number + "\">: "));
    }
}
