package se.blankett.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A person's way through a form that a host serves: answers and buttons by the names that they post. What the browser
 * complains about on the way is kept: a refused script or style, a failed script, a file that did not come.
 */
public final class Journey implements AutoCloseable {
    private static final String NOWHERE = "about:blank";

    private final Page page;
    private final String scope;
    private final List<String> complaints;
    private final AtomicInteger arrivals;

    private Journey(Page page, String scope, List<String> complaints, AtomicInteger arrivals) {
        this.page = page;
        this.scope = scope;
        this.complaints = complaints;
        this.arrivals = arrivals;
    }

    /** Begins at the address, with no cookies yet. */
    public static Journey of(Visitor visitor, String url) {
        Page page = Browser.shared().open(visitor, NOWHERE);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            boolean asked = !message.location().contains("/favicon.ico"); // no page asks for it: the browser does
            if (asked && (message.type().equals("error") || message.type().equals("warning"))) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
        AtomicInteger arrivals = new AtomicInteger();
        page.onLoad(loaded -> arrivals.incrementAndGet());
        page.navigate(url);
        return new Journey(page, "", complaints, arrivals);
    }

    /** Returns the same way within one of several forms on the page, the one with the id prefix. */
    public Journey in(String idPrefix) {
        return new Journey(page, "#" + idPrefix + " ", complaints, arrivals);
    }

    /** Types the text, or chooses the option with the value: {@code answer("/custody", "enskild")}. */
    public Journey answer(String name, String text) {
        Locator controls = page.locator(scope + "[name='" + name + "']");
        controls.first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        if ("radio,checkbox".contains(String.valueOf(controls.first().getAttribute("type")))) {
            page.locator(scope + "[name='" + name + "'][value='" + text + "']").check();
        } else if (Boolean.TRUE.equals(controls.first().evaluate("control => control.matches('select')"))) {
            controls.first().selectOption(text);
        } else {
            controls.first().fill(text);
        }
        return this;
    }

    /** Chooses files for a control of the type file. */
    public Journey attach(String name, Path... files) {
        page.locator(scope + "[name='" + name + "']").setInputFiles(files);
        return this;
    }

    /** Presses the button: {@code press("!next", "")}, {@code press("!add", "/barn")}. */
    public Journey press(String name, String value) {
        return through(() -> button(name, value).click());
    }

    /** Goes back as the browser's own button does. */
    public Journey back() {
        return through(page::goBack);
    }

    /** Goes forward as the browser's own button does. */
    public Journey forward() {
        return through(page::goForward);
    }

    /** The next step is for the new page: the old one, while it goes, answers some questions and refuses others. */
    private Journey through(Runnable step) {
        int before = arrivals.get();
        step.run();
        page.waitForCondition(() -> arrivals.get() > before);
        return this;
    }

    /** Presses the button twice, as quickly as some people do. */
    public Journey pressTwice(String name, String value) {
        button(name, value).dblclick();
        return this;
    }

    /** The last of its name: the first button of a page is for the Enter key, and is not seen. */
    private Locator button(String name, String value) {
        return page.locator(scope + "button[name='" + name + "'][value='" + value + "']")
                .last();
    }

    /** Returns the text of what the selector finds first. */
    public String text(String selector) {
        return page.locator(scope + selector).first().innerText().strip();
    }

    /** Returns what is typed, or the value that is chosen. */
    public String typed(String name) {
        Locator chosen = page.locator(scope + "[name='" + name + "']:checked");
        return chosen.count() > 0
                ? String.valueOf(chosen.first().getAttribute("value"))
                : page.locator(scope + "[name='" + name + "']").first().inputValue();
    }

    /** Returns the path of the address, {@code /skolskjuts/elev}. */
    public String path() {
        return java.net.URI.create(page.url()).getPath();
    }

    /** Returns the window, to ask other things of it. */
    public Page page() {
        return page;
    }

    /** Returns what the browser complained about so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        page.close();
    }
}
