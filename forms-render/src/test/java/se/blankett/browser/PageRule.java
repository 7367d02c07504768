package se.blankett.browser;

import static se.blankett.browser.Marks.languageOf;
import static se.blankett.browser.Marks.name;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** One heading of the first level and none skipped (WCAG 1.3.1), and a title that says when to correct (2.4.2). */
final class PageRule implements StructureRule {
    @Override
    public Stream<String> findings(Document document) {
        List<Element> headings = document.select("h1, h2, h3, h4, h5, h6");
        Stream<String> skipped = Stream.iterate(1, i -> i < headings.size(), i -> i + 1)
                .filter(i -> level(headings.get(i)) > level(headings.get(i - 1)) + 1)
                .map(i -> "a level is skipped before " + name(headings.get(i)) + " \""
                        + headings.get(i).text() + "\"");
        return Marks.isPage(document) ? Stream.concat(skipped, ofPage(document)) : skipped;
    }

    private static Stream<String> ofPage(Document document) {
        int firsts = document.select("h1").size();
        String language = languageOf(document.body());
        Stream<String> around = Stream.of(
                firsts == 1 ? "" : firsts + " headings of the first level",
                language.isEmpty() ? "no lang on html" : "");
        Stream<String> title = Stream.concat(
                title(document, Structure.errorPrefix(language), Marks.SUMMARY),
                title(document, Structure.warningPrefix(language), Marks.WARNING_SUMMARY));
        return Stream.concat(around, title).filter(line -> !line.isEmpty());
    }

    private static Stream<String> title(Document document, String prefix, Evaluator summary) {
        boolean said = document.title().startsWith(prefix + " ");
        boolean told = !document.select(summary).isEmpty();
        return Stream.of(
                told && !said ? "no \"" + prefix + "\" first in the title" : "",
                said && !told ? "\"" + prefix + "\" in the title of a page without an error summary" : "");
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
