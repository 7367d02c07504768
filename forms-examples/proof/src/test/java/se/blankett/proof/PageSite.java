package se.blankett.proof;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import se.blankett.browser.Browser;
import se.blankett.browser.Site;
import se.blankett.browser.Visitor;
import se.blankett.render.html.Assets;

/** Serves pages with the stylesheet, the script and the second theme as they are shipped. */
final class PageSite {
    /** Where the second theme is. */
    static final String THEME = "/skargard.css";

    private static final PageSite SHARED = new PageSite();

    private final Site site = Site.of(Assets.stylesheet(), Assets.script());
    private final AtomicInteger served = new AtomicInteger();

    private PageSite() {
        byte[] theme = Assets.bytes("themes/skargard.css").orElseThrow();
        site.put(THEME, "text/css", new String(theme, StandardCharsets.UTF_8));
        site.put(
                "/logo.svg",
                "image/svg+xml",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\"><circle cx=\"20\" cy=\"20\" r=\"18\"/></svg>");
    }

    /** Serves what pages refer to besides, such as a municipality's own stylesheet. */
    static void put(String path, String type, String text) {
        SHARED.site.put(path, type, text);
    }

    /** Returns the page as the visitor meets it, in this thread's browser. */
    static Page show(Visitor visitor, String html) {
        String url = SHARED.site.page("/" + SHARED.served.incrementAndGet(), html);
        return Browser.shared().show(visitor, url);
    }
}
