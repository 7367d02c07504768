package se.blankett.browser;

import static se.blankett.browser.Marks.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An id is given once, and every id that is referred to is given (WCAG 1.3.1, EN 301 549 9.4.1.1). */
final class ReferenceRule implements StructureRule {
    private static final List<String> REFERENCES = List.of(
            "for",
            "form",
            "list",
            "headers",
            "aria-activedescendant",
            "aria-controls",
            "aria-describedby",
            "aria-details",
            "aria-errormessage",
            "aria-labelledby",
            "aria-owns");

    @Override
    public Stream<String> findings(Document document) {
        Set<String> ids = new HashSet<>();
        List<String> twice = document.select("[id]").stream()
                .filter(element -> !ids.add(element.id()))
                .map(element -> "an id given twice: " + name(element))
                .toList();
        Stream<String> unknown = document.getAllElements().stream()
                .flatMap(element -> REFERENCES.stream()
                        .filter(element::hasAttr)
                        .flatMap(attribute -> unknown(element, attribute, ids)));
        Stream<String> nowhere = document.select("a[href^=#]").stream()
                .filter(link -> !ids.contains(link.attr("href").substring(1)))
                .map(link -> "a link to " + link.attr("href") + ", which is not there");
        return Stream.of(twice.stream(), unknown, nowhere).flatMap(each -> each);
    }

    private static Stream<String> unknown(Element element, String attribute, Set<String> ids) {
        return Stream.of(element.attr(attribute).split("\\s+", -1))
                .filter(id -> !id.isEmpty() && !ids.contains(id))
                .map(id -> attribute + " of " + name(element) + " names " + id + ", which is not there");
    }
}
