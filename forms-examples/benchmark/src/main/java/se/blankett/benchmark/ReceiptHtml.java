package se.blankett.benchmark;

import java.util.List;
import java.util.Map;
import se.blankett.render.view.Fact;
import se.blankett.render.view.Prose;
import se.blankett.render.view.Recipient;
import se.blankett.render.view.SubmissionView;
import se.blankett.render.view.Summary;
import se.blankett.submission.Submission;
import se.blankett.text.Texts;

/** The receipt as HTML for print: what a program that prints HTML gets. It says and looks like ours. Used once. */
final class ReceiptHtml {
    private static final String STYLE = Sample.text("/se/blankett/benchmark/receipt.css");

    private final StringBuilder out = new StringBuilder(32_768);
    private final Submission submission;
    private final SubmissionView view;
    private final Texts texts;

    private ReceiptHtml(Submission submission) {
        this.submission = submission;
        this.view = SubmissionView.of(submission, Recipient.CITIZEN);
        this.texts = Texts.nearest(view.lang());
    }

    static String of(Submission submission) {
        ReceiptHtml receipt = new ReceiptHtml(submission);
        receipt.top();
        view(receipt);
        return receipt.out.append("</body></html>\n").toString();
    }

    private static void view(ReceiptHtml receipt) {
        receipt.element("h1", receipt.view.title().text());
        receipt.out.append("<section class=\"panel\">");
        receipt.element("h2", receipt.view.heading().text());
        receipt.facts(receipt.view.facts());
        receipt.out.append("</section>");
        receipt.next(receipt.view.next());
        receipt.view.summary().groups().forEach(receipt::group);
        receipt.element("h2", receipt.texts.text("ui.privacy"));
        receipt.facts(receipt.view.handling());
        receipt.element("h2", receipt.texts.text("ui.contact"));
        receipt.element("p", receipt.view.contact().text());
    }

    /** Running heads are CSS: strings, with a backslash before what would end them. */
    private void top() {
        String title = view.title().text();
        String footer = texts.text(
                "ui.titleVersion", Map.of("label", title, "n", submission.form().version()));
        String number = texts.text("ui.reference") + " " + view.number();
        out.append("<!DOCTYPE html><html lang=\"").append(view.lang()).append("\"><head><meta charset=\"utf-8\">");
        element("title", title + " – " + view.number());
        out.append("<style>").append(STYLE).append("@page { @top-left { content: \"");
        out.append(submission.form().authority().text())
                .append("\" } @top-right { content: \"")
                .append(number);
        out.append("\\a ")
                .append(view.received())
                .append("\" } @bottom-left { content: \"")
                .append(footer);
        out.append("\" } }</style></head><body>");
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>');
        Escaping.append(out, text);
        out.append("</").append(name).append('>');
    }

    private void facts(List<Fact> facts) {
        out.append("<table>");
        facts.forEach(fact -> row(fact.name().text(), fact.value().text()));
        out.append("</table>");
    }

    private void row(String question, String answer) {
        out.append("<tr><th scope=\"row\">");
        Escaping.append(out, question);
        out.append(answer.isEmpty() ? "</th><td class=\"missing\">" : "</th><td>");
        Escaping.append(out, answer.isEmpty() ? texts.text("ui.notProvided") : answer);
        out.append("</td></tr>");
    }

    private void next(Prose next) {
        element("h2", texts.text("ui.next"));
        out.append("<ol>");
        next.paragraphs()
                .forEach(paragraph -> element("li", paragraph.runs().get(0).text()));
        out.append("</ol>");
    }

    private void group(Summary.Group group) {
        element("h2", group.title().text());
        for (Summary.Part part : group.parts()) {
            if (!part.title().isEmpty()) {
                element("h3", part.title().text());
            }
            out.append("<table>");
            part.rows().forEach(row -> row(row.question().text(), row.answer().text()));
            out.append("</table>");
        }
    }
}
