package se.blankett.render.html;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.select.Elements;
import se.blankett.browser.FullPage;

/**
 * An example where a reader meets it. A piece of a page is put in what is around it there: the root, the control that an
 * error is about, and the questions that a summary leads to. What brings a form has all of that itself, and gets nothing.
 *
 * @param name of the example
 * @param part the example in its place; a whole page only where the component is one
 * @param page a whole page
 */
record ExamplePage(String name, String part, String page) {
    static ExamplePage of(Example example) {
        String html = example.html();
        if (html.startsWith("<!DOCTYPE")) {
            return new ExamplePage(example.toString(), html, html);
        }
        Document alone = Jsoup.parse(html);
        String part = alone.select("div.bl").isEmpty() ? rooted(html, alone, example.lang()) : html;
        String page = FullPage.around(part, example.lang()).replace("<main>", "<main id=\"main\">");
        return new ExamplePage(example.toString(), "<main id=\"main\">\n" + part + "</main>\n", page);
    }

    private static String rooted(String html, Document alone, String lang) {
        Elements lonely = alone.select("body > .bl-error-message");
        String controls = lonely.stream()
                .map(error -> label("f-control") + input("f-control", error.id(), true))
                .collect(Collectors.joining());
        String questions = alone.select("a[href^=#]:not(.bl-skip-link)").stream()
                .map(ExamplePage::question)
                .collect(Collectors.joining());
        return "<div class=\"bl\" id=\"f\" lang=\"" + lang + "\">\n" + html + controls + questions + "</div>\n";
    }

    private static String question(Element link) {
        String id = link.attr("href").substring(1);
        boolean warning = link.closest(".bl-error-summary--warning") != null;
        String kind = warning ? "warning" : "error";
        return "<div class=\"bl-field bl-field--" + kind + "\">\n" + label(id) + "<p class=\"bl-" + kind
                + "-message\" id=\"" + id + "--error\">"
                + "<span class=\"bl-visually-hidden\">" + (warning ? "Viktigt:" : "Fel:") + "</span> "
                + Entities.escape(link.text()) + "</p>\n"
                + input(id, id + "--error", !warning) + "</div>\n";
    }

    private static String label(String id) {
        return "<label class=\"bl-label\" for=\"" + id + "\">Svar</label>\n";
    }

    private static String input(String id, String error, boolean invalid) {
        return "<input class=\"bl-input\" id=\"" + id + "\"" + (invalid ? " aria-invalid=\"true\"" : "")
                + " aria-describedby=\"" + error + "\">\n";
    }
}
