package se.blankett.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.blankett.render.view.Fact;
import se.blankett.render.view.Phrase;
import se.blankett.render.view.Prose;
import se.blankett.render.view.Prose.Paragraph;
import se.blankett.render.view.Prose.Run;
import se.blankett.render.view.Recipient;
import se.blankett.render.view.SubmissionView;
import se.blankett.render.view.Summary;
import se.blankett.text.Texts;

/** Writes one submission. Used once. */
final class ReceiptText {
    private static final char FIRST = '=';
    private static final char SECOND = '-';
    private static final char DEEPER = '.';

    private final SubmissionView view;
    private final Texts texts;
    private final TextLines lines;

    ReceiptText(SubmissionView view, TextLines lines) {
        this.view = view;
        this.texts = Texts.nearest(view.lang());
        this.lines = lines;
    }

    String write() {
        lines.heading(view.title().text(), FIRST);
        boolean citizen = view.recipient() == Recipient.CITIZEN;
        if (citizen) {
            lines.paragraph(view.heading().text());
            lines.gap();
        }
        facts(view.facts());
        if (citizen) {
            next(view.next());
        }
        view.summary().groups().forEach(this::group);
        if (!view.handling().isEmpty()) {
            lines.heading(texts.text("ui.privacy"), SECOND);
            facts(view.handling());
        }
        if (!view.contact().isEmpty()) {
            lines.heading(texts.text("ui.contact"), SECOND);
            lines.paragraph(view.contact().text());
        }
        return lines.toString();
    }

    private void facts(List<Fact> facts) {
        facts.forEach(fact -> lines.pair(fact.name().text(), fact.value().text()));
    }

    private void next(Prose next) {
        if (next.isEmpty()) {
            return;
        }
        lines.heading(texts.text("ui.next"), SECOND);
        int count = next.paragraphs().size();
        for (int i = 0; i < count; i++) {
            String text = said(next.paragraphs().get(i));
            if (count == 1) {
                lines.paragraph(text);
            } else {
                lines.numbered(i + 1, text);
            }
        }
    }

    private static String said(Paragraph paragraph) {
        return paragraph.runs().stream().map(ReceiptText::said).collect(Collectors.joining());
    }

    private static String said(Run run) {
        boolean link = !run.href().isEmpty() && !run.href().equals(run.text());
        return link ? run.text() + " (" + run.href() + ")" : run.text();
    }

    private void group(Summary.Group group) {
        lines.heading(group.title().text(), SECOND);
        for (Summary.Part part : group.parts()) {
            if (!part.title().isEmpty()) {
                lines.heading(part.title().text(), DEEPER);
            }
            part.notes().forEach(note -> lines.paragraph(note.text()));
            part.rows().forEach(this::row);
            part.table().lines().forEach(line -> line(line, part.table().columns()));
        }
    }

    private void row(Summary.Row row) {
        String answer = answer(row.answer().text());
        lines.pair(row.question().text(), row.notes().isEmpty() ? answer : answer + "\n" + said(row.notes(), "\n"));
    }

    /** Columns are no wider than a line: the answers of a row stand below each other. */
    private void line(Summary.Line line, List<Summary.Column> columns) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Summary.Cell cell = line.cells().get(i);
            if (cell.asked()) {
                answers.add(columns.get(i).label().text() + ": " + onOneLine(cell));
            }
        }
        lines.item(line.title().text(), answers);
    }

    private String onOneLine(Summary.Cell cell) {
        String noted = cell.notes().isEmpty() ? "" : " (" + said(cell.notes(), " ") + ")";
        return (answer(cell.answer().text()) + noted).replace("\n", " ");
    }

    private static String said(List<Phrase> notes, String between) {
        return notes.stream().map(Phrase::text).collect(Collectors.joining(between));
    }

    private String answer(String answer) {
        return answer.isEmpty() ? texts.text("ui.notProvided") : answer;
    }
}
