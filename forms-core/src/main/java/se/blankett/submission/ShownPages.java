package se.blankett.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.blankett.form.Block;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Section;
import se.blankett.submission.ShownPage.Part;
import se.blankett.submission.ShownPage.Question;
import se.blankett.text.RowNames;
import se.blankett.text.Texts;

/** Writes down, page by page, what was asked and answered, and in which words. Used once. */
final class ShownPages {
    private final Form form;
    private final ShownAnswers answers;
    private final ShownLabels labels;
    private final RowNames names;

    ShownPages(Form form, Outcome outcome) {
        Texts texts = Texts.nearest(form.identity().lang());
        this.form = form;
        this.answers = new ShownAnswers(outcome, texts);
        this.labels = new ShownLabels(form, outcome);
        this.names = RowNames.of(texts);
    }

    List<ShownPage> toList() {
        List<ShownPage> pages = new ArrayList<>();
        for (Page page : form.pages()) {
            Under under = new Under(ShownText.NONE, 0, page.title());
            under.collect(page.blocks(), Pointer.ROOT);
            if (!under.parts().isEmpty()) {
                pages.add(new ShownPage(page.id(), labels.text(page.title()), under.parts()));
            }
        }
        return pages;
    }

    /**
     * What stands under one heading: its own questions come first, then what its sections, objects and rows ask, each
     * under a heading of its own.
     */
    private final class Under {
        private final ShownText title;
        private final int depth;
        private final String around;
        private final List<Question> questions = new ArrayList<>();
        private final List<Part> below = new ArrayList<>();

        /** @param around what the nearest heading says, which an object does not say again */
        Under(ShownText title, int depth, String around) {
            this.title = title;
            this.depth = depth;
            this.around = around;
        }

        List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            boolean heading = !title.isEmpty() && !below.isEmpty();
            if (!questions.isEmpty() || heading) {
                parts.add(new Part(title, depth, questions));
            }
            parts.addAll(below);
            return parts;
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
                case LEAF -> questions.add(question((Leaf) field, at, labels.of(field, at)));
                case GROUP -> group((Group) field, at);
                case ROWS -> rows((Rows) field, at);
            }
        }

        private void group(Group group, Pointer at) {
            ShownText label = labels.of(group, at);
            under(label.text().equals(around) ? ShownText.NONE : label, group.layout(), at);
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
            Under inner = new Under(heading, depth + 1, within);
            inner.collect(blocks, object);
            below.addAll(inner.parts());
        }

        private void rows(Rows rows, Pointer at) {
            int count = answers.rows(at);
            if (count == 0) {
                questions.add(new Question(at, labels.of(rows, at), "", ""));
            }
            for (int row = 0; row < count; row++) {
                row(rows, at.child(row), row, count);
            }
        }

        private void row(Rows rows, Pointer at, int row, int count) {
            if (rows.item() instanceof Leaf leaf) {
                questions.add(question(leaf, at, ShownText.of(names.numbered(rows, row, count))));
            } else {
                String heading = names.heading(rows, row, count, path -> inHeading(at.resolve(path)));
                add(ShownText.of(heading), "", blocksOf(rows.item()), at);
            }
        }
    }

    private static List<Block> blocksOf(Field item) {
        return item instanceof Group group ? group.layout() : List.of(item);
    }

    /** A heading is the same for all who read it, and tells nothing that is kept from read-only views. */
    private Optional<String> inHeading(Pointer at) {
        return form.fieldAt(at)
                .filter(Leaf.class::isInstance)
                .filter(field -> !field.facets().writeOnly())
                .map(field -> answers.masked((Leaf) field, at));
    }

    private Question question(Leaf leaf, Pointer at, ShownText label) {
        return new Question(at, label, answers.whole(leaf, at), answers.masked(leaf, at));
    }
}
