package se.blankett.browser;

import static se.blankett.browser.Marks.name;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is never written, and what it would do. */
final class AttributeRule implements StructureRule {
    private static final String CONTROL = ":is(input, select, textarea)";
    private static final Map<String, String> NEVER = new TreeMap<>(Map.ofEntries(
            Map.entry("[placeholder]", "placeholder, which goes away when one writes"),
            Map.entry("body [title]", "title, which only a mouse shows"),
            Map.entry(CONTROL + "[required]", "required, which lets the browser judge"),
            Map.entry(CONTROL + "[pattern]", "pattern, which lets the browser judge"),
            Map.entry(CONTROL + "[min]", "min, which lets the browser judge"),
            Map.entry(CONTROL + "[max]", "max, which lets the browser judge"),
            Map.entry(CONTROL + "[minlength]", "minlength, which lets the browser judge"),
            Map.entry(CONTROL + "[maxlength]", "maxlength, which cuts what is pasted"),
            Map.entry("input[type=number]", "type=number, which changes the answer"),
            Map.entry("input[type=date]", "type=date, which hides how to write it"),
            Map.entry("[style]", "style, which a Content-Security-Policy stops"),
            Map.entry("style", "its rules, which a Content-Security-Policy stops"),
            Map.entry("script:not([src])", "its text, which a Content-Security-Policy stops"),
            Map.entry("[^on]", "an event handler, which a Content-Security-Policy stops"),
            Map.entry("[href^=javascript:]", "a script, which a Content-Security-Policy stops"),
            Map.entry("form:not([novalidate])", "no novalidate, so that the browser judges")));

    @Override
    public Stream<String> findings(Document document) {
        return Stream.concat(
                NEVER.entrySet().stream()
                        .flatMap(never -> document.select(never.getKey()).stream()
                                .map(element -> name(element) + " has " + never.getValue())),
                document.select("[tabindex]").stream()
                        .filter(AttributeRule::jumpsAhead)
                        .map(element -> name(element) + " has a positive tabindex, which changes the order"));
    }

    private static boolean jumpsAhead(Element element) {
        return element.attr("tabindex").strip().matches("\\+?0*[1-9].*");
    }
}
