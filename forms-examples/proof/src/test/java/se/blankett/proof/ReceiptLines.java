package se.blankett.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.blankett.pdfproof.Tags.Tag;
import se.blankett.render.view.Fact;
import se.blankett.render.view.Phrase;
import se.blankett.render.view.Prose;
import se.blankett.render.view.Recipient;
import se.blankett.render.view.SubmissionView;
import se.blankett.render.view.Summary;
import se.blankett.text.Texts;
import se.blankett.text.VisibleText;

/** What is read of a receipt, a line each: without spaces, as a line break in print is none in what is read. */
final class ReceiptLines {
    private static final Pattern WHOLE = Pattern.compile("H[1-6]|P|TH|TD|Lbl|LBody");

    private ReceiptLines() {}

    /** Headings, questions, answers and paragraphs of the PDF, in the order in which a screen reader reads them. */
    static List<String> of(Tag document) {
        return lines(document).map(ReceiptLines::bare).toList();
    }

    /** The same without what files are compared by, which only the authority's record has. */
    static List<String> withoutDigests(Tag document) {
        return of(document).stream()
                .map(line -> line.replaceAll("SHA-256:[0-9a-f]{64}", ""))
                .toList();
    }

    /** An answer of several paragraphs is one. */
    private static Stream<String> lines(Tag tag) {
        return WHOLE.matcher(tag.type()).matches()
                ? Stream.of(tag.wholeText())
                : tag.children().stream().flatMap(ReceiptLines::lines);
    }

    /** The same of the page on which the answers were looked through. */
    static List<String> ofReview(String html) {
        List<String> lines = new ArrayList<>();
        for (Element read : Jsoup.parse(html)
                .select(".bl-summary-head > .bl-heading, .bl-summary-title, .bl-summary dt, .bl-summary dd,"
                        + " .bl-summary th, .bl-summary tbody td")) {
            lines.add(bare(read.wholeText()));
        }
        return lines;
    }

    /** All that the record says, once, in order. */
    static String ofRecord(SubmissionView view) {
        Texts texts = Texts.nearest(view.lang());
        List<String> lines = new ArrayList<>(List.of(view.title().text()));
        boolean citizen = view.recipient() == Recipient.CITIZEN;
        if (citizen) {
            lines.add(view.heading().text());
        }
        facts(lines, view.facts());
        if (citizen && !view.next().isEmpty()) {
            lines.add(texts.text("ui.next"));
            steps(lines, view.next());
        }
        view.summary().groups().forEach(group -> group(lines, group, texts));
        if (!view.handling().isEmpty()) {
            lines.add(texts.text("ui.privacy"));
            facts(lines, view.handling());
        }
        if (!view.contact().isEmpty()) {
            lines.addAll(List.of(texts.text("ui.contact"), view.contact().text()));
        }
        return bare(String.join("", lines));
    }

    private static void facts(List<String> lines, List<Fact> facts) {
        facts.forEach(
                fact -> lines.addAll(List.of(fact.name().text(), fact.value().text())));
    }

    private static void steps(List<String> lines, Prose next) {
        int number = 0;
        for (Prose.Paragraph paragraph : next.paragraphs()) {
            number++;
            lines.add(next.paragraphs().size() > 1 ? number + "." : "");
            paragraph.runs().forEach(run -> lines.add(run.text()));
        }
    }

    private static void group(List<String> lines, Summary.Group group, Texts texts) {
        lines.add(group.title().text());
        for (Summary.Part part : group.parts()) {
            lines.add(part.title().text());
            for (Summary.Row row : part.rows()) {
                lines.add(row.question().text());
                answer(lines, row.answer().text(), row.notes(), texts);
            }
            table(lines, part.table(), texts);
        }
    }

    private static void table(List<String> lines, Summary.Table table, Texts texts) {
        table.columns().forEach(column -> lines.add(column.label().text()));
        for (Summary.Line line : table.lines()) {
            lines.add(line.title().text());
            line.cells().stream()
                    .filter(Summary.Cell::asked)
                    .forEach(cell -> answer(lines, cell.answer().text(), cell.notes(), texts));
        }
    }

    private static void answer(List<String> lines, String answer, List<Phrase> notes, Texts texts) {
        lines.add(answer.isEmpty() ? texts.text("ui.notProvided") : answer);
        notes.forEach(note -> lines.add(note.text()));
    }

    /** What is said of a text whose characters no font has: their codes. */
    static String withCodes(String text, List<Integer> replaced) {
        String said = text;
        for (int character : replaced) {
            said = said.replace(Character.toString(character), VisibleText.codeOf(character));
        }
        return said;
    }

    static String bare(String text) {
        return text.replaceAll("[\\s\u00a0\u00ad]+", "");
    }
}
