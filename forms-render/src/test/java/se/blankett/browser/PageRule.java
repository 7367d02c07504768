package se.blankett.browser;

import static se.blankett.browser.Marks.languageOf;
import static se.blankett.browser.Marks.name;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
        String prefix = Structure.errorPrefix(languageOf(document.body()));
        boolean said = document.title().startsWith(prefix + " ");
        boolean wrong = !document.select(Marks.SUMMARY).isEmpty();
        return Stream.of(
                        firsts == 1 ? "" : firsts + " headings of the first level",
                        wrong && !said ? "no \"" + prefix + "\" first in the title" : "",
                        said && !wrong ? "\"" + prefix + "\" in the title of a page without an error summary" : "",
                        languageOf(document.body()).isEmpty() ? "no lang on html" : "")
                .filter(line -> !line.isEmpty());
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
