package se.blankett.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A headless Chromium. Each thread has its own, started when it first asks and ended with the process: Playwright
 * serves one thread.
 */
public final class Browser {
    private static final ThreadLocal<Browser> OF_THREAD = ThreadLocal.withInitial(Browser::start);
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--disable-dev-shm-usage");

    private final com.microsoft.playwright.Browser chromium;
    private final Map<Visitor, Page> kept = new HashMap<>();

    private Browser(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    /** Returns this thread's browser; installs Chromium first on a machine that has none, and never goes without. */
    public static Browser shared() {
        return OF_THREAD.get();
    }

    private static Browser start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), "blankett-chromium.lock");
        Chromium found = new Chromium(
                System.getenv(), () -> Path.of(playwright.chromium().executablePath()), lock, new SystemCommands());
        return new Browser(playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(found.executable())
                        .setArgs(FLAGS)));
    }

    /** Returns the version, such as {@code 156.0.8078.79}. */
    public String version() {
        return chromium.version();
    }

    /** Returns a page of its own, with no cookies yet, at the address: for journeys. The caller closes it. */
    public Page open(Visitor visitor, String url) {
        Page page = newPage(visitor);
        page.onClose(closed -> closed.context().close());
        page.navigate(url);
        return page;
    }

    /** Returns the address in the one page kept for such visitors: for proving many pages, where speed counts. */
    public Page show(Visitor visitor, String url) {
        Page page = kept.computeIfAbsent(visitor, this::newPage);
        page.navigate(url);
        return page;
    }

    private Page newPage(Visitor visitor) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(visitor.script())
                .setViewportSize(visitor.width(), visitor.height())
                .setDeviceScaleFactor(visitor.density())
                .setLocale("sv-SE")
                .setColorScheme(visitor.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setForcedColors(visitor.forcedColours() ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(visitor.reducedMotion() ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE));
        context.addInitScript(Axe.SOURCE); // by the browser itself, so the page's Content-Security-Policy holds
        return context.newPage();
    }
}
