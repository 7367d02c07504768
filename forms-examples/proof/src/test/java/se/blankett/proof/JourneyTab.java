package se.blankett.proof;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.blankett.browser.Browser;

/** A tab of a browser, in which everything that the browser complains about is written down. */
final class JourneyTab implements AutoCloseable {
    /** How many keys all journeys have pressed. */
    static final AtomicLong STEPS = new AtomicLong();

    private static final int MOST_STEPS = 300;

    private static final String VIOLATIONS = "addEventListener('securitypolicyviolation', event =>"
            + " console.error('CSP ' + event.violatedDirective + ' ' + event.blockedURI))";

    private final Page page;
    private final JourneyMode mode;
    private final List<String> troubles = new ArrayList<>();
    private int arrivals;

    private JourneyTab(Page page, JourneyMode mode) {
        this.page = page;
        this.mode = mode;
    }

    /** Opens a tab of a person who has not been here before. */
    static JourneyTab open(JourneyMode mode, String address) {
        JourneyTab tab = new JourneyTab(Browser.shared().open(mode.visitor(), "about:blank"), mode);
        tab.page.addInitScript(VIOLATIONS);
        return tab.listening(address);
    }

    /** Opens another tab of the same person. */
    JourneyTab another(String address) {
        return new JourneyTab(page.context().newPage(), mode).listening(address);
    }

    private JourneyTab listening(String address) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                note(message.text());
            }
        });
        page.onPageError(this::note);
        page.onDialog(dialog -> {
            note("dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onFrameNavigated(frame -> arrivals++);
        // While anybody listens, the browser hands over each window of files. Told so only as a key is pressed, it may
        // have opened one of its own.
        page.onFileChooser(chooser -> {});
        page.navigate(address);
        return this;
    }

    private void note(String trouble) {
        if (!mode.expects(trouble)) {
            troubles.add(trouble);
        }
    }

    Page page() {
        return page;
    }

    JourneyMode mode() {
        return mode;
    }

    /** Returns what the browser complained about and nobody planted. */
    List<String> troubles() {
        return troubles;
    }

    @Nullable
    Object evaluate(String script, Object argument) {
        return page.evaluate(script, argument);
    }

    String text(String script, Object argument) {
        return String.valueOf(page.evaluate(script, argument));
    }

    boolean is(String script, Object argument) {
        return Boolean.TRUE.equals(page.evaluate(script, argument));
    }

    /** Returns how many pages, or places of a page, were gone to. */
    int arrivals() {
        return arrivals;
    }

    /** Waits until it holds; says what there was, if it never does. */
    void await(BooleanSupplier condition) {
        try {
            page.waitForCondition(condition);
        } catch (TimeoutError e) {
            throw new AssertionError(page.url() + ", focus on " + text(JourneyScripts.FOCUS, "") + ", " + troubles, e);
        }
    }

    void press(String key) {
        STEPS.incrementAndGet();
        page.keyboard().press(key);
    }

    /** Does what leads to another page, and waits until it is there. */
    void through(Runnable action) {
        int before = arrivals;
        action.run();
        page.waitForCondition(() -> arrivals > before);
        page.waitForLoadState();
    }

    /** Goes with the tabulator key, forwards or backwards, to what the selector names, or to a radio of its group. */
    void reach(String selector) {
        for (int i = 0; i < MOST_STEPS; i++) {
            int way = ((Number) page.evaluate(JourneyScripts.WAY, selector)).intValue();
            if (way == 0) {
                return;
            }
            press(way > 0 ? "Tab" : "Shift+Tab");
        }
        throw new AssertionError(selector + " is not reached by the keyboard at " + page.url());
    }

    /** Reaches a button or a link and presses Enter, which leads to another page. */
    void follow(String selector) {
        reach(selector);
        through(() -> press("Enter"));
    }

    /** Replaces what the focused field holds. */
    void type(String text) {
        press("Control+A");
        if (text.isEmpty()) {
            press("Delete");
        } else if (text.length() > 12 || !text.chars().allMatch(each -> each >= ' ' && each < 127)) {
            page.keyboard().insertText(text);
        } else {
            page.keyboard().type(text);
        }
        STEPS.addAndGet(text.length());
    }

    @Override
    public void close() {
        page.close();
    }
}
