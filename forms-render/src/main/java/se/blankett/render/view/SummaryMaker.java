package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Section;
import se.blankett.render.view.Summary.Group;
import se.blankett.render.view.Summary.Part;
import se.blankett.render.view.Summary.Row;

/** Makes the answers as people read them. Used once. */
final class SummaryMaker {
    private static final int DEEPEST = 6;

    private final Answered answered;
    private final HtmlIds ids;
    private final AuthorTexts author;
    private final ItemNames names;
    private final RowSummaries summaries = new RowSummaries();

    SummaryMaker(Answered answered, HtmlIds ids, AuthorTexts author, ItemNames names) {
        this.answered = answered;
        this.ids = ids;
        this.author = author;
        this.names = names;
    }

    /**
     * @param level of the headings of pages
     * @param change whether each page can be changed
     */
    Summary of(List<PagePlan> pages, int level, boolean change) {
        List<Group> groups = new ArrayList<>();
        for (PagePlan page : pages) {
            String title = page.view().title().text();
            List<Part> parts = new ArrayList<>();
            add(parts, Phrase.NONE, level, title, page.blocks(), Pointer.ROOT);
            if (!parts.isEmpty()) {
                String id = ids.whole("page-" + groups.size());
                groups.add(new Group(
                        id, page.view().title(), level, change ? page.page().id() : "", parts));
            }
        }
        return new Summary(groups);
    }

    /** What an object asks itself comes first, then what its sections, objects and rows ask, each under its heading. */
    private void add(List<Part> parts, Phrase title, int level, String around, List<Plan> plans, Pointer object) {
        List<Row> rows = new ArrayList<>();
        List<Part> below = new ArrayList<>();
        collect(rows, below, plans, object, level, around);
        boolean heading = !title.isEmpty() && !below.isEmpty();
        if (!rows.isEmpty() || heading) {
            parts.add(new Part(title, level, rows));
        }
        parts.addAll(below);
    }

    private void collect(List<Row> rows, List<Part> below, List<Plan> plans, Pointer object, int level, String around) {
        for (Plan plan : plans) {
            if (plan.block() instanceof Section section) {
                under(author.phrase(section.title()), rows, below, plan, object, level, around);
            } else if (plan.block() instanceof Field field && answered.isShown(object.child(field.name()))) {
                collect(rows, below, plan, field, object.child(field.name()), level, around);
            }
        }
    }

    private void collect(
            List<Row> rows, List<Part> below, Plan plan, Field field, Pointer at, int level, String around) {
        switch (field.kind()) {
            case LEAF -> rows.add(row(plan, (Leaf) field, at));
            case GROUP -> {
                Phrase label = Labels.of(plan.view());
                under(label.text().equals(around) ? Phrase.NONE : label, rows, below, plan, at, level, around);
            }
            case ROWS -> repeat(rows, below, plan, (Rows) field, at, level);
        }
    }

    /** Without a heading of its own it belongs to what is around it. */
    private void under(
            Phrase title, List<Row> rows, List<Part> below, Plan plan, Pointer object, int level, String around) {
        if (title.isEmpty()) {
            collect(rows, below, plan.children(), object, level, around);
        } else {
            add(below, title, Math.min(level + 1, DEEPEST), around, plan.children(), object);
        }
    }

    private Row row(Plan plan, Leaf leaf, Pointer at) {
        Phrase label = answered.label(at).map(author::phrase).orElseGet(() -> Labels.of(plan.view()));
        return new Row(label, answered.text(leaf, at));
    }

    private void repeat(List<Row> rows, List<Part> below, Plan plan, Rows field, Pointer at, int level) {
        int count = answered.rows(at);
        Plan item = plan.children().get(0);
        if (count == 0) {
            rows.add(new Row(Labels.of(plan.view()), ""));
        } else if (item.block() instanceof Leaf leaf) {
            for (int row = 0; row < count; row++) {
                rows.add(new Row(Phrase.of(names.numbered(field, row, count)), answered.text(leaf, at.child(row))));
            }
        } else {
            for (int row = 0; row < count; row++) {
                add(
                        below,
                        title(field, at.child(row), row, count),
                        Math.min(level + 1, DEEPEST),
                        "",
                        item.children(),
                        at.child(row));
            }
        }
    }

    private Phrase title(Rows rows, Pointer at, int row, int count) {
        String numbered = names.numbered(rows, row, count);
        String summary =
                summaries.of(rows, path -> answered.value(at.resolve(path)).map(Object::toString));
        return Phrase.of(summary.isEmpty() ? numbered : numbered + ": " + summary);
    }
}
