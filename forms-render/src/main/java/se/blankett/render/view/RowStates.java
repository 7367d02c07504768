package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.render.view.RepeatState.Card;
import se.blankett.submission.Post;
import se.blankett.text.Display;
import se.blankett.text.RowNames;
import se.blankett.text.ShownText;

/** Makes the state of rows. */
final class RowStates {
    private final Present present;
    private final HtmlIds ids;
    private final Marks marks;
    private final RowNames names;
    private final PlaceNames places;
    private final Form form;
    private final Display display;

    RowStates(
            Present present, HtmlIds ids, Marks marks, RowNames names, PlaceNames places, Form form, Display display) {
        this.form = form;
        this.display = display;
        this.present = present;
        this.ids = ids;
        this.marks = marks;
        this.names = names;
        this.places = places;
    }

    RepeatState of(BlockStates blocks, Plan plan, Rows rows, Pointer at, Around around) {
        String id = ids.of(at);
        ErrorMessage error = present.errorAt(at, id);
        int count = present.rowsAt(at);
        List<Card> cards = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            cards.add(card(blocks, plan.children().get(0), rows, at.child(row), row, count, around));
        }
        return new RepeatState(
                id,
                id,
                at.text(),
                QuestionStates.describedBy(id, plan.view(), error),
                marks.of(rows, at),
                error,
                around.level(),
                around.repeats(rows.label()),
                plan.followUp(),
                at.text() + "~rows",
                rows.isAnswerable() && count < rows.maxItems().orElse(Post.MAX_REPEAT),
                present.isPlace(at),
                cards);
    }

    private Card card(BlockStates blocks, Plan item, Rows rows, Pointer at, int row, int count, Around around) {
        String id = ids.part(at, "row");
        boolean own = item.block() instanceof Leaf; // which tells itself what is wrong
        return new Card(
                id,
                id,
                at.text(),
                Phrase.of(names.heading(rows, row, count, path -> inHeading(at.resolve(path)))),
                rows.isAnswerable() ? Phrase.of(names.called(rows, row).then(places.outer(at))) : Phrase.NONE,
                own ? ErrorMessage.NONE : present.errorAt(at, id),
                rows.isAnswerable() && row > 0,
                rows.isAnswerable() && row + 1 < count,
                present.isPlace(at),
                contents(blocks, item, at, around));
    }

    /** What was typed, or the title of the option that was chosen. */
    private Optional<ShownText> inHeading(Pointer at) {
        return present.entry(at)
                .map(entry -> form.fieldAt(at)
                        .filter(Leaf.class::isInstance)
                        .map(Leaf.class::cast)
                        .filter(leaf -> !leaf.choices().isEmpty() && !leaf.isFile())
                        .flatMap(leaf -> entry.value().map(value -> display.shown(leaf, value)))
                        .orElseGet(() -> ShownText.of(entry.text(""))));
    }

    private static List<Shown> contents(BlockStates blocks, Plan item, Pointer at, Around around) {
        Around inside = around.inside(Around.Of.ROW);
        if (item.block() instanceof Rows rows) {
            return List.of(blocks.rows(item, rows, at, inside)); // an array in an array: the row is rows itself
        }
        return item.block() instanceof Leaf leaf
                ? List.of(blocks.question(item, leaf, at, 0))
                : blocks.of(item.children(), at, inside);
    }
}
