package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Rows;
import se.blankett.form.Wording;

/** Makes the plans of tables: a plan for each row, and in it one for each cell. Immutable. */
final class TablePlans {
    /** As many as have room beside each other in a column for reading. */
    private static final int MOST_COLUMNS = 5;

    private final QuestionViews questions;
    private final AuthorTexts author;

    TablePlans(QuestionViews questions, AuthorTexts author) {
        this.questions = questions;
        this.author = author;
    }

    /** Rows that are added: one plan is that of each of them. */
    Plan of(Rows rows, PageReads reads) {
        Group item = (Group) rows.item();
        return plan(rows, item, List.of(row(item, reads)), author.add(rows), reads);
    }

    /** Rows that are always the same: the properties of an object. */
    Plan of(Group group, PageReads reads) {
        List<Plan> rows =
                group.fields().stream().map(row -> row((Group) row, reads)).toList();
        return plan(group, (Group) group.fields().iterator().next(), rows, Phrase.NONE, reads);
    }

    private Plan plan(Field field, Group first, List<Plan> rows, Phrase add, PageReads reads) {
        FieldView own = questions.field(field.wording());
        List<TableView.Column> columns = new ArrayList<>();
        List<DetailsView> helps = new ArrayList<>();
        for (Field cell : first.fields()) {
            columns.add(column((Leaf) cell));
            DetailsView help = author.help(cell.wording());
            if (!help.text().isEmpty()) {
                helps.add(help);
            }
        }
        TableView view = new TableView(own.label(), own.hint(), own.help(), columns, helps, add, isStacked(first, add));
        return new Plan(field, Component.TABLE.folder(), view, reads.isOpened(field), false, rows);
    }

    /** A date takes the room of three, and the button that removes a row that of one. */
    private static boolean isStacked(Group row, Phrase add) {
        int width = row.fields().stream()
                .mapToInt(cell -> switch (((Leaf) cell).widget()) {
                    case DATE -> 3;
                    case MONTH, TEXTAREA -> 2;
                    default -> 1;
                })
                .sum();
        return width + (add.isEmpty() ? 0 : 1) > MOST_COLUMNS;
    }

    private TableView.Column column(Leaf leaf) {
        Wording wording = leaf.wording();
        return new TableView.Column(
                author.label(wording),
                author.phrase(wording.unit()),
                author.phrase(wording.hint()),
                leaf.type() == Leaf.Type.NUMBER);
    }

    private Plan row(Group row, PageReads reads) {
        List<Plan> cells =
                row.fields().stream().map(cell -> cell((Leaf) cell, reads)).toList();
        return new Plan(row, Component.TABLE.folder(), questions.field(row.wording()), false, false, cells);
    }

    private Plan cell(Leaf leaf, PageReads reads) {
        Component component = componentOf(leaf);
        boolean opens = leaf.isAnswerable() && reads.opens(leaf.pointer());
        Object view = questions.of(leaf, component, withoutHelp(leaf.wording()));
        return new Plan(leaf, component.folder(), view, false, opens, List.of());
    }

    /** In a row there is room for a list, and not for its options. */
    static Component componentOf(Leaf leaf) {
        Component component = QuestionViews.componentOf(leaf);
        return switch (component) {
            case RADIOS, YES_NO -> Component.SELECT;
            default -> component;
        };
    }

    /** Help stands once, above the table. */
    static Wording withoutHelp(Wording wording) {
        return new Wording(
                wording.label(),
                wording.hint(),
                "",
                wording.noun(),
                wording.unit(),
                wording.example(),
                wording.errors());
    }
}
