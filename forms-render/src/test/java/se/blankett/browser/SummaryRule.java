package se.blankett.browser;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The error summary has a link to each error, and tells how many they are (WCAG 3.3.1, and Digg's guidance). */
final class SummaryRule implements StructureRule {
    private static final String TARGETS =
            "input, select, textarea, button, fieldset, legend, h1, h2, h3, h4, [role=group], th[tabindex], li[tabindex]";

    @Override
    public Stream<String> findings(Document document) {
        return Stream.concat(ofErrors(document), ofWarnings(document));
    }

    private static Stream<String> ofErrors(Document document) {
        int errors = document.select(Marks.ERRORS).size();
        List<Element> summaries = document.select(Marks.SUMMARY);
        if (summaries.isEmpty()) {
            return Marks.isPage(document) && errors > 0
                    ? Stream.of("no error summary on a page with " + errors + " errors")
                    : Stream.empty();
        }
        return summaries.stream().flatMap(summary -> Stream.concat(counts(summary, errors), targets(summary)));
    }

    private static Stream<String> ofWarnings(Document document) {
        int warnings = document.select(Marks.WARNINGS).size();
        return document.select(Marks.WARNING_SUMMARY).stream()
                .flatMap(summary -> Stream.concat(counts(summary, warnings), targets(summary)));
    }

    private static Stream<String> counts(Element summary, int errors) {
        List<Element> links = summary.select("li a");
        int items = summary.select("li").size(); // what has no place on the page is told without a link
        String told = summary.select("h1, h2, h3").text().replaceAll("^\\D*(\\d*).*", "$1");
        return Stream.of(
                        links.size() == errors
                                ? ""
                                : links.size() + " links in the error summary to " + errors + " errors",
                        told.equals(String.valueOf(items))
                                ? ""
                                : "the error summary tells of \"" + told + "\" and has " + items + " links")
                .filter(line -> !line.isEmpty());
    }

    private static Stream<String> targets(Element summary) {
        return summary.select("a[href^=#]").stream()
                .map(link -> link.attr("href").substring(1))
                .flatMap(id -> Optional.ofNullable(summary.root().getElementById(id)).stream())
                .filter(target -> !target.is(TARGETS) || target.is("[type=hidden]"))
                .map(target -> "the error summary leads to " + Marks.name(target) + ", which takes no answer");
    }
}
