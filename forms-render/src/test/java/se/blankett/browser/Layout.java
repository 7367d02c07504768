package se.blankett.browser;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/**
 * Our own rules of what a page looks like and how the keyboard moves in it, at the window and settings that it is shown
 * with. Works with script on and off. Each returns one line for each finding.
 */
public final class Layout {
    private static final String COMMON = Resource.text("common.js");
    private static final String REFLOW = rule("reflow.js");
    private static final String SPACING = rule("spacing.js");
    private static final String TARGETS = rule("targets.js");
    private static final String BORDERS = rule("borders.js");
    private static final String FOCUS = rule("focus-begin.js");
    private static final String FOCUS_STEP = Resource.text("focus-step.js");
    private static final String FOCUS_END = Resource.text("focus-end.js");
    private static final String UNSPACED = "() => { document.adoptedStyleSheets.pop() }";

    private Layout() {}

    /** Returns what every rule here finds. */
    public static List<String> violations(Page page) {
        return Stream.of(reflow(page), textSpacing(page), targets(page), borders(page), focus(page))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Returns where the page scrolls sideways, and which text is cut off, sticks out of its box, lies outside the
     * window or on something else (WCAG 1.4.4, 1.4.10).
     */
    public static List<String> reflow(Page page) {
        return lines(page.evaluate(REFLOW));
    }

    /** Returns what {@link #reflow} finds while the text is as far apart as readers may set it (WCAG 1.4.12). */
    public static List<String> textSpacing(Page page) {
        page.evaluate(SPACING);
        List<String> found = reflow(page);
        page.evaluate(UNSPACED);
        return found.stream().map(line -> "with text spacing, " + line).toList();
    }

    /**
     * Returns which targets are smaller than 24 by 24 CSS pixels (WCAG 2.5.8), or, for buttons and rows of radios and
     * checkboxes, than 44 by 44.
     */
    public static List<String> targets(Page page) {
        return lines(page.evaluate(TARGETS));
    }

    /** Returns which controls have a border of less than 3:1 against what is around them (WCAG 1.4.11). */
    public static List<String> borders(Page page) {
        return lines(page.evaluate(BORDERS));
    }

    /**
     * Presses Tab through the page. Returns which controls it does not reach, or not in the order of the document
     * (WCAG 2.1.1, 2.1.2, 2.4.3), and where focus is not seen, covered, or weaker than 3:1 (2.4.7, 2.4.11, 1.4.11).
     */
    public static List<String> focus(Page page) {
        JSHandle state = page.evaluateHandle(FOCUS);
        do {
            page.keyboard().press("Tab");
        } while (Boolean.TRUE.equals(state.evaluate(FOCUS_STEP)));
        List<String> found = lines(state.evaluate(FOCUS_END));
        state.dispose();
        return found;
    }

    private static String rule(String resource) {
        return "() => {\n" + COMMON + Resource.text(resource) + "}";
    }

    private static List<String> lines(Object result) {
        if (result instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw new IllegalStateException("a rule returned " + result);
    }
}
