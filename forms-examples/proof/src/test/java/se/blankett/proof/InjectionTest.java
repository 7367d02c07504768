package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.browser.Browser;
import se.blankett.browser.Site;
import se.blankett.browser.Visitor;
import se.blankett.render.html.Assets;

/**
 * What would do something else than be read, in every place where an author, a host or a citizen writes: nothing of it
 * runs, the page has the elements that it has with harmless texts of the same length, and each is shown as written.
 */
class InjectionTest {
    /** Elements with the names of their attributes, and the values that an author does not write. */
    private static final String SKELETON = """
            () => [...document.querySelectorAll('*')].map(each => each.tagName + [...each.attributes].map(
              attribute => ['class', 'type', 'role', 'rel', 'method'].includes(attribute.name)
                ? `${attribute.name}=${attribute.value}` : attribute.name).sort().join(',')).join('\\n')""";

    /** Everything that is read or sent, without blanks, which HTML does not keep. */
    private static final String SAID = """
            () => [document.documentElement.textContent,
              ...[...document.querySelectorAll('*')].flatMap(each => [...each.attributes].map(
                attribute => attribute.name === 'href' || attribute.name === 'src' || attribute.name === 'id' || attribute.name === 'name'
                  || attribute.name === 'for' || attribute.name.startsWith('aria-') || attribute.name === 'data-bl-block'
                  ? '' : attribute.value))].join('|').replace(/[\\s\\u0085]/gu, '').toLowerCase()""";

    private static Site site;

    @BeforeAll
    static void serve() {
        site = Site.of(Assets.stylesheet(), Assets.script());
        site.put("/logo.png", "image/png", "");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @MethodSource("se.blankett.proof.InjectionPayloads#all")
    void is_only_shown_in_every_place_of_a_form(String text) {
        String harmless = InjectionPayloads.harmless(text);
        assertEqual(
                text,
                InjectionPages.of(InjectionForm.saying(text), text, text, InjectionPayloads.answer(text)),
                harmless,
                InjectionPages.of(
                        InjectionForm.saying(harmless), harmless, harmless, InjectionPayloads.answer(harmless)));
    }

    @ParameterizedTest
    @MethodSource("se.blankett.proof.InjectionPayloads#all")
    void is_only_shown_in_every_place_of_a_translation(String text, @TempDir Path one, @TempDir Path other) {
        String harmless = InjectionPayloads.harmless(text);
        assertEqual(
                text,
                InjectionPages.of(InjectionForm.translatedAs(text, one), text, "x", "Ord"),
                harmless,
                InjectionPages.of(InjectionForm.translatedAs(harmless, other), harmless, "x", "Ord"));
    }

    private static void assertEqual(
            String text, Map<String, String> pages, String harmless, Map<String, String> harmlessPages) {
        List<String> troubles = new ArrayList<>();
        Page page = opened(troubles);
        pages.forEach((name, html) -> {
            Shown shown = load(page, html);
            Shown expected = load(page, String.valueOf(harmlessPages.get(name)));
            assertThat(troubles).as(name).isEmpty();
            assertThat(shown.skeleton()).as(name).isEqualTo(expected.skeleton());
            assertThat(count(text, shown.said()))
                    .as("how often the text is on " + name)
                    .isEqualTo(count(harmless, expected.said()))
                    .isGreaterThan(1);
        });
        page.close();
    }

    private record Shown(String skeleton, String said) {}

    /** Writes down what runs, and what was stopped from it; that the picture is not there is no trouble. */
    private static Page opened(List<String> troubles) {
        Page page = Browser.shared().open(Visitor.DESKTOP, "about:blank");
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
        page.onDialog(dialog -> {
            troubles.add("dialog");
            dialog.dismiss();
        });
        return page;
    }

    private static Shown load(Page page, String html) {
        page.navigate(site.page("/sida", html));
        assertThat(page.evaluate("() => 'pwned' in window")).isEqualTo(false);
        return new Shown(String.valueOf(page.evaluate(SKELETON)), String.valueOf(page.evaluate(SAID)));
    }

    private static int count(String text, String said) {
        String bare = text.replaceAll("[\\s\\p{Z}\u0085\uFEFF]", "").toLowerCase(Locale.ROOT);
        Matcher found = Pattern.compile(Pattern.quote(bare)).matcher(said);
        int count = 0;
        while (found.find()) {
            count++;
        }
        return count;
    }
}
