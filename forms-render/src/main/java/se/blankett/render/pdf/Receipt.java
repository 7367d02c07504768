package se.blankett.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.blankett.render.layout.Box;
import se.blankett.render.layout.Column;
import se.blankett.render.layout.Metrics;
import se.blankett.render.layout.Pages;
import se.blankett.render.layout.Style;
import se.blankett.render.layout.Table;
import se.blankett.render.layout.Table.Cell;
import se.blankett.render.layout.Table.Row;
import se.blankett.render.layout.Tag;
import se.blankett.render.layout.Text;
import se.blankett.render.view.Fact;
import se.blankett.render.view.Phrase;
import se.blankett.render.view.Prose;
import se.blankett.render.view.Recipient;
import se.blankett.render.view.SubmissionView;
import se.blankett.render.view.Summary;
import se.blankett.submission.Submission;
import se.blankett.text.Texts;

/** What a receipt says, as boxes. Used once. */
final class Receipt {
    private static final double WIDTH = Look.SHEET.textWidth();
    private static final double INDENT = 20;
    private static final double PADDING = 14;
    private static final List<Double> QUESTION_AND_ANSWER = List.of(36.0, 64.0);

    /** The same columns, on a surface whose text begins further in. */
    private static final List<Double> ON_PANEL = List.of(WIDTH * 0.36 - PADDING, WIDTH * 0.64 - PADDING);

    private final Submission submission;
    private final PdfOptions options;
    private final SubmissionView view;
    private final Texts texts;
    private final Words words;
    private final String title;
    private final AnswerTables answers;

    Receipt(Submission submission, PdfOptions options, Legible legible) {
        this.submission = submission;
        this.options = options;
        this.view = SubmissionView.of(submission, options.recipient());
        this.texts = Texts.nearest(view.lang());
        this.words = new Words(legible, view.lang());
        this.answers = new AnswerTables(words, texts.text("ui.notProvided"));
        this.title = words.plain(view.title().text());
    }

    Metadata metadata() {
        String number = words.plain(view.number());
        return new Metadata(title + " – " + number, view.lang(), sender(), submission.received());
    }

    Pages layOut(Metrics metrics) {
        Tag document = Tag.document();
        Column page = new Column(metrics, Look.SHEET.left(), WIDTH, document);
        String alt = words.plain(options.logo().map(Logo::alt).orElse(""));
        Margins margins = new Margins(page, texts, options.logo(), alt);
        String reference = texts.text("ui.reference") + " " + view.number() + "\n" + view.received();
        margins.top(words.text(sender(), Look.SENDER), words.text(reference, Look.SMALL));
        margins.bottom(Text.of(footer(), Look.SMALL));
        return Pages.of(Look.SHEET, metrics, document, content(), margins);
    }

    private String sender() {
        String named =
                options.authority().isEmpty() ? submission.form().authority().text() : options.authority();
        return words.plain(named);
    }

    private String footer() {
        String version = submission.form().version();
        return version.isEmpty() ? title : texts.text("ui.titleVersion", Map.of("label", title, "n", version));
    }

    private Box content() {
        List<Box> boxes = new ArrayList<>();
        boxes.add(Box.heading(1, words.text(view.title(), Look.H1)));
        switch (options.recipient()) {
            case CITIZEN -> {
                boxes.add(confirmation().below(14));
                next(view.next()).forEach(boxes::add);
            }
            case AUTHORITY ->
                boxes.add(facts(allFacts(), QUESTION_AND_ANSWER, Look.ROWS).below(10));
        }
        view.summary().groups().forEach(group -> boxes.add(group(group)));
        handling().forEach(boxes::add);
        return Box.stack(boxes);
    }

    private Box confirmation() {
        Box heading = Box.heading(2, words.text(view.heading(), Look.RECEIVED)).withSign(INDENT, Signs.CHECK);
        Box facts = facts(allFacts(), ON_PANEL, Look.BARE_ROWS).below(6);
        return Box.panel(Box.stack(List.of(heading, facts)), PADDING, Look.SUCCESS_SURFACE, Look.SUCCESS)
                .together();
    }

    private List<Fact> allFacts() {
        return Stream.concat(view.facts().stream(), options.facts().stream()).toList();
    }

    private Box facts(List<Fact> facts, List<Double> shares, Table.Look look) {
        return table(
                facts.stream()
                        .map(fact -> row(fact.name(), words.paragraphs(fact.value(), styleOf(fact))))
                        .toList(),
                shares,
                look);
    }

    /** A citizen looks for the case number, and reads it out on the phone. */
    private Style styleOf(Fact fact) {
        boolean number =
                options.recipient() == Recipient.CITIZEN && fact.value().text().equals(view.number());
        return number ? Look.NUMBER : Look.ANSWER;
    }

    private List<Box> next(Prose next) {
        if (next.isEmpty()) {
            return List.of();
        }
        List<Text> steps = next.paragraphs().stream()
                .map(each -> words.text(each, next.lang()))
                .toList();
        Box told = steps.size() == 1 ? Box.paragraph(steps.get(0)) : Box.numbers(steps, Look.BODY, INDENT, 4);
        return List.of(section(texts.text("ui.next"), List.of(told.below(6))));
    }

    private Box group(Summary.Group group) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(heading(group.level(), words.text(group.title(), Look.heading(group.level()))));
        for (Summary.Part part : group.parts()) {
            if (!part.title().isEmpty()) {
                Text heading = words.text(part.title(), Look.heading(part.level()));
                boxes.add(Box.heading(part.level(), heading).below(12));
            }
            part.notes().stream()
                    .flatMap(note -> words.paragraphs(note, Look.ANSWER).stream())
                    .forEach(note -> boxes.add(Box.paragraph(note).below(6)));
            if (!part.table().isEmpty()) {
                boxes.add(answers.table(part.table()));
            }
            if (!part.rows().isEmpty()) {
                boxes.add(table(part.rows().stream().map(this::row).toList(), QUESTION_AND_ANSWER, Look.ROWS));
            }
        }
        return Box.section(boxes);
    }

    private Row row(Summary.Row row) {
        return row(row.question(), answers.answer(row.answer(), row.notes()));
    }

    private Row row(Phrase question, List<Text> answer) {
        return new Row(List.of(Cell.header(words.text(question, Look.QUESTION)), Cell.of(answer)));
    }

    private static Box table(List<Row> rows, List<Double> shares, Table.Look look) {
        return Box.table(new Table(new Text(List.of()), shares, List.of(), rows, look));
    }

    private List<Box> handling() {
        List<Box> boxes = new ArrayList<>();
        if (!view.handling().isEmpty()) {
            boxes.add(section(texts.text("ui.privacy"), List.of(facts(view.handling(), QUESTION_AND_ANSWER, Look.ROWS)))
                    .together());
        }
        if (!view.contact().isEmpty()) {
            Box contact = Box.paragraph(words.text(view.contact(), Look.BODY)).below(6);
            boxes.add(section(texts.text("ui.contact"), List.of(contact)));
        }
        return boxes;
    }

    private Box section(String heading, List<Box> boxes) {
        return Box.section(Stream.concat(Stream.of(heading(2, words.text(heading, Look.H2))), boxes.stream())
                .toList());
    }

    private static Box heading(int level, Text text) {
        Box rule = Box.rule(0.8, Look.STRONG_LINE).below(4).keptWithNext();
        return Box.stack(List.of(Box.heading(level, text).below(22), rule));
    }
}
