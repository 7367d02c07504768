package se.blankett.submission;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.report.Finding;
import se.blankett.report.Report;

/** Finds what could not be read where {@link AnswerTree} finds what could: walks the form, so that page order holds. */
final class UnreadableTexts {
    private final Draft draft;

    UnreadableTexts(Draft draft) {
        this.draft = draft;
    }

    Report reportOn(Group root) {
        return new Report(within(root, Pointer.ROOT).toList());
    }

    private Stream<Finding> within(Field field, Pointer at) {
        return switch (field.kind()) {
            case LEAF -> draft.entry(at).flatMap(Entry::finding).stream();
            case GROUP -> ((Group) field).fields().stream().flatMap(child -> within(child, at.child(child.name())));
            case ROWS ->
                IntStream.range(0, draft.rowsAt(at))
                        .boxed()
                        .flatMap(row -> within(((Rows) field).item(), at.child(row)));
        };
    }
}
