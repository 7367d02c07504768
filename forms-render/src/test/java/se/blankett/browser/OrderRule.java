package se.blankett.browser;

import static se.blankett.browser.Marks.name;
import static se.blankett.browser.Marks.own;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.CombiningEvaluator;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** In each field the label or legend comes first, then hint, error and control (WCAG 1.3.2). */
final class OrderRule implements StructureRule {
    private static final List<Evaluator> ORDER = List.of(
            QueryParser.parse(".bl-label, .bl-legend, .bl-repeat > :is(h1, h2, h3, h4)"),
            QueryParser.parse(".bl-hint"),
            Marks.ERRORS,
            Marks.CONTROLS);
    private static final Evaluator ANY = new CombiningEvaluator.Or(ORDER);

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
