package se.blankett.browser;

import static se.blankett.browser.Marks.name;
import static se.blankett.browser.Marks.own;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** In each field the label or legend comes first, then hint, error and control (WCAG 1.3.2). */
final class OrderRule implements StructureRule {
    private static final List<String> ORDER = List.of(
            ".bl-label, .bl-legend, .bl-repeat > h1, .bl-repeat > h2, .bl-repeat > h3, .bl-repeat > h4",
            ".bl-hint",
            Marks.ERRORS,
            Marks.CONTROLS);
    private static final String ANY = String.join(", ", ORDER);

    @Override
    public Stream<String> findings(Document document) {
        return document.select(Marks.FIELDS).stream().flatMap(OrderRule::ofField);
    }

    private static Stream<String> ofField(Element field) {
        List<Element> parts = own(field, ANY);
        return Stream.iterate(1, i -> i < parts.size(), i -> i + 1)
                .filter(i -> rank(parts.get(i)) < rank(parts.get(i - 1)))
                .map(i -> name(parts.get(i - 1)) + " stands before " + name(parts.get(i)) + " in " + name(field));
    }

    private static int rank(Element part) {
        return Stream.iterate(0, i -> i + 1)
                .filter(i -> part.is(ORDER.get(i)))
                .findFirst()
                .orElseThrow();
    }
}
