package se.blankett.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Block;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.MapPoint;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Section;
import se.blankett.form.Widget;
import se.blankett.submission.ShownPage.Part;
import se.blankett.submission.ShownPage.Question;
import se.blankett.text.RowNames;
import se.blankett.text.ShownText;
import se.blankett.text.Texts;

/** Writes down, page by page, what was asked and answered, and in which words. Used once. */
final class ShownPages {
    private final Form form;
    private final ShownAnswers answers;
    private final ShownLabels labels;
    private final RowNames names;
    private final ShownTables tables;
    private final Texts texts;
    private final ShownNotes notes;

    ShownPages(Form form, Outcome outcome) {
        this.texts = Texts.nearest(form.identity().lang());
        this.form = form;
        this.answers = new ShownAnswers(form, outcome, texts);
        this.labels = new ShownLabels(form, outcome);
        this.names = RowNames.of(texts, form);
        this.notes = new ShownNotes(form, outcome, texts);
        this.tables = new ShownTables(answers, labels, notes, names);
    }

    List<ShownPage> toList() {
        List<ShownPage> pages = new ArrayList<>();
        for (Page page : form.pages()) {
            ShownText title = labels.text(page.title());
            Under under = new Under(ShownText.NONE, title, 0, page.title());
            under.collect(page.blocks(), Pointer.ROOT);
            List<Part> parts = under.parts.toList();
            if (!parts.isEmpty()) {
                pages.add(new ShownPage(page.id(), title, parts));
            }
        }
        return notes.on(pages);
    }

    private ShownText again(ShownText name) {
        return texts.shown("ui.continued", Map.of("label", name));
    }

    /** What stands under one heading: its own questions, and what its sections, objects and rows ask under theirs. */
    private final class Under {
        private final ShownParts parts;
        private final String around;

        /** @param around what the nearest heading says, which an object does not say again */
        Under(ShownText title, ShownText name, int depth, String around) {
            this.parts = new ShownParts(title, name, depth, ShownPages.this::again);
            this.around = around;
        }

        void collect(List<Block> blocks, Pointer object) {
            for (Block block : blocks) {
                if (block instanceof Section section) {
                    under(labels.text(section.title()), section.blocks(), object);
                } else if (block instanceof Field field) {
                    collect(field, object.child(field.name()));
                }
            }
        }

        private void collect(Field field, Pointer at) {
            if (!answers.isShown(at) || field.facets().writeOnly()) {
                return;
            }
            switch (field.kind()) {
                case LEAF -> leaf((Leaf) field, at);
                case GROUP -> group((Group) field, at);
                case ROWS -> rows((Rows) field, at);
            }
        }

        /** The coordinates of a point are one answer. */
        private void leaf(Leaf leaf, Pointer at) {
            Optional<MapPoint> point = leaf.widget() == Widget.COORDINATE ? pointAt(at.parent()) : Optional.empty();
            if (point.isEmpty()) {
                parts.add(answers.question(leaf, at, labels.of(leaf, at)));
            } else if (at.last().equals(point.get().north())) {
                ShownText shown = answers.point(point.get(), at.parent());
                parts.add(new Question(at.parent(), ShownText.of(texts.text("ui.point")), shown, shown));
            }
        }

        private void group(Group group, Pointer at) {
            if (group.isTable()) {
                table(tables.of(group, at));
            } else {
                under(heading(labels.of(group, at)), group.layout(), at);
            }
        }

        private ShownText heading(ShownText label) {
            return label.text().equals(around) ? ShownText.NONE : label;
        }

        private void table(ShownTable table) {
            if (!table.isEmpty()) {
                parts.add(table, heading(table.label()));
            }
        }

        /** Without a heading of its own it belongs to what is around it. */
        private void under(ShownText heading, List<Block> blocks, Pointer object) {
            if (heading.isEmpty()) {
                collect(blocks, object);
            } else {
                add(heading, around, blocks, object);
            }
        }

        private void add(ShownText heading, String within, List<Block> blocks, Pointer object) {
            Under inner = new Under(heading, heading, parts.depth() + 1, within);
            inner.collect(blocks, object);
            parts.addAll(inner.parts.toList());
        }

        private void rows(Rows rows, Pointer at) {
            int count = answers.rows(at);
            if (count == 0) {
                parts.add(new Question(at, labels.of(rows, at), ShownText.NONE, ShownText.NONE));
            } else if (rows.isTable()) {
                table(tables.of(rows, at));
            } else {
                for (int row = 0; row < count; row++) {
                    row(rows, at.child(row), row, count);
                }
            }
        }

        private void row(Rows rows, Pointer at, int row, int count) {
            if (rows.item() instanceof Leaf leaf) {
                parts.add(answers.question(leaf, at, names.numbered(rows, row, count)));
            } else {
                ShownText heading = names.heading(rows, row, count, path -> inHeading(at.resolve(path)));
                Under inner = new Under(heading, heading, parts.depth() + 1, "");
                inner.rowOf(rows.item(), at);
                parts.addAll(inner.parts.toList());
            }
        }

        private void rowOf(Field item, Pointer at) {
            if (item instanceof Group group) {
                collect(group.layout(), at);
            } else {
                collect(item, at); // an array in an array: the row is rows itself
            }
        }
    }

    private Optional<MapPoint> pointAt(Pointer at) {
        return form.fieldAt(at).filter(Group.class::isInstance).flatMap(group -> ((Group) group).point());
    }

    /** A heading is the same for all who read it, and tells nothing that is kept from read-only views. */
    private Optional<ShownText> inHeading(Pointer at) {
        return form.fieldAt(at)
                .filter(Leaf.class::isInstance)
                .filter(field -> !field.facets().writeOnly())
                .map(field -> answers.masked((Leaf) field, at));
    }
}
