package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.blankett.render.view.Summary.Cell;
import se.blankett.render.view.Summary.Column;
import se.blankett.render.view.Summary.Group;
import se.blankett.render.view.Summary.Line;
import se.blankett.render.view.Summary.Part;
import se.blankett.render.view.Summary.Row;
import se.blankett.render.view.Summary.Table;
import se.blankett.submission.Attachment;
import se.blankett.submission.ShownPage;
import se.blankett.submission.ShownPage.Question;
import se.blankett.submission.ShownTable;
import se.blankett.text.ShownText;

/** Makes summaries of answers. Immutable. */
final class Summaries {
    private static final int DEEPEST = 6;

    private final Map<String, Object> submitted;
    /** As many as can be read beside each other, on paper too. */
    private static final int MOST_COLUMNS = 5;

    private final HtmlIds ids;
    private final Recipient recipient;
    private final int level;
    private final boolean change;

    /**
     * @param level of the headings of pages; what is deeper than 6 stays at 6
     * @param change whether each page can be changed
     * @param submitted the answers as data; none of what is not submitted yet
     */
    Summaries(HtmlIds ids, Recipient recipient, int level, boolean change, Map<String, Object> submitted) {
        this.submitted = submitted;
        this.ids = ids;
        this.recipient = recipient;
        this.level = Math.min(level, DEEPEST);
        this.change = change;
    }

    Summary of(List<ShownPage> pages) {
        List<Group> groups = new ArrayList<>();
        for (ShownPage page : pages) {
            String id = ids.whole("page-" + groups.size());
            List<Part> parts = page.parts().stream()
                    .flatMap(part -> partsOf(part).stream())
                    .toList();
            groups.add(new Group(id, phrase(page.title()), level, change ? page.id() : "", parts));
        }
        return new Summary(groups);
    }

    private List<Part> partsOf(ShownPage.Part part) {
        Phrase title = phrase(part.title());
        ShownTable table = part.table();
        if (table.isEmpty()) {
            List<Row> rows = part.questions().stream().map(this::row).toList();
            return List.of(new Part(title, levelAt(part.depth()), rows, Table.NONE, List.of()));
        }
        return table.columns().size() > MOST_COLUMNS
                ? rowByRow(part)
                : List.of(new Part(title, levelAt(part.depth()), List.of(), table(table), notes(table.notes())));
    }

    /** What is too wide for a page is told as any other answers: each row under a heading of its own. */
    private List<Part> rowByRow(ShownPage.Part part) {
        List<Part> parts = new ArrayList<>();
        int below = part.title().isEmpty() ? 0 : 1;
        List<Phrase> notes = notes(part.table().notes());
        if (below > 0 || !notes.isEmpty()) {
            parts.add(new Part(phrase(part.title()), levelAt(part.depth()), List.of(), Table.NONE, notes));
        }
        for (ShownTable.Row line : part.table().rows()) {
            List<Row> rows = line.cells().stream()
                    .flatMap(Optional::stream)
                    .map(this::row)
                    .toList();
            parts.add(new Part(phrase(line.title()), levelAt(part.depth() + below), rows, Table.NONE, List.of()));
        }
        return parts;
    }

    private Table table(ShownTable table) {
        List<Column> columns = table.columns().stream()
                .map(column -> new Column(phrase(column.label()), column.number()))
                .toList();
        List<Line> lines = table.rows().stream()
                .map(line -> new Line(
                        phrase(line.title()),
                        line.cells().stream().map(this::cell).toList()))
                .toList();
        return new Table(phrase(table.label()), columns, lines);
    }

    private Cell cell(Optional<Question> question) {
        return new Cell(
                question.isPresent(),
                question.map(this::answer).orElse(Phrase.NONE),
                question.map(Question::notes).map(Summaries::notes).orElse(List.of()));
    }

    private int levelAt(int depth) {
        return Math.min(level + depth, DEEPEST);
    }

    private Row row(Question question) {
        return new Row(phrase(question.label()), answer(question), notes(question.notes()));
    }

    private static List<Phrase> notes(List<ShownText> notes) {
        return notes.stream().map(Summaries::phrase).toList();
    }

    private Phrase answer(Question question) {
        return phrase(recipient == Recipient.CITIZEN ? question.masked() : inFull(question));
    }

    /** What a file is compared by stands under its name. */
    private ShownText inFull(Question question) {
        List<Attachment> files =
                question.pointer().evaluate(submitted).map(Attachment::allIn).orElse(List.of());
        List<ShownText> lines = question.answer().lines();
        if (files.isEmpty() || files.size() != lines.size()) {
            return question.answer();
        }
        return ShownText.joined(
                "\n",
                IntStream.range(0, lines.size())
                        .mapToObj(i -> lines.get(i)
                                .then(ShownText.of("\nSHA-256: " + files.get(i).sha256())))
                        .toList());
    }

    static Phrase phrase(ShownText text) {
        return Phrase.of(text);
    }
}
