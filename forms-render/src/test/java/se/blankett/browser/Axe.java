package se.blankett.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Runs axe-core in a page, with the rules of WCAG 2.2 A and AA, its best practices, and seven rules that it leaves out
 * by itself. The page needs script on. Safe to use from several threads, each with its own browser.
 */
public final class Axe {
    /** Which rules to run. */
    public enum Mode {
        /** Every rule that asks the markup only. */
        STRUCTURE,
        /** Every rule that asks where things are and how they look. */
        LAYOUT,
        /** Every rule. */
        ALL
    }

    static final String SOURCE = Resource.text("/axe.min.js");
    private static final String RUN = Resource.text("axe-run.js");
    private static final Set<String> PRINTED = ConcurrentHashMap.newKeySet();

    private Axe() {}

    /**
     * Returns one line for each element that breaks a rule: {@code rule: target: html: summary}. What axe leaves to a
     * person to judge is no violation, and is printed, once in a process.
     */
    public static List<String> violations(Page page, Mode mode) {
        Object results = page.evaluate(RUN, mode.name());
        lines(results, "unsure").filter(PRINTED::add).forEach(line -> System.out.println("axe is unsure: " + line));
        return lines(results, "broken").toList();
    }

    private static Stream<String> lines(Object results, String part) {
        return results instanceof java.util.Map<?, ?> map && map.get(part) instanceof List<?> list
                ? list.stream().map(String::valueOf)
                : Stream.of("axe: no " + part + " in its results");
    }
}
