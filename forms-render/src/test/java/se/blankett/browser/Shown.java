package se.blankett.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Function;

/** A page with a style of its own, shown and judged. */
final class Shown {
    private Shown() {}

    /** Returns what the tool finds in the page around the fragment, with the rules of the stylesheet. */
    static List<String> judge(Visitor visitor, String css, String fragment, Function<Page, List<String>> tool) {
        return judge(visitor, css, "", fragment, tool);
    }

    /** Returns what the tool finds in the page, which runs the script as well. */
    static List<String> judge(
            Visitor visitor, String css, String script, String fragment, Function<Page, List<String>> tool) {
        try (Site site = Site.of(css, script)) {
            String url = site.page("/sida", FullPage.around(fragment, "sv"));
            return tool.apply(Browser.shared().show(visitor, url));
        }
    }
}
