package se.blankett.dialogue;

import java.util.List;
import java.util.Set;
import se.blankett.bind.FormBinder;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.submission.Action;
import se.blankett.submission.Draft;
import se.blankett.validate.SubmissionValidator;
import se.blankett.validate.Visible;

/** Gives a repeat that has to have a row its first, so that a person meets its questions and not only a button. */
final class FirstRows {
    private final Form form;
    private final PageMap pages;
    private final FormBinder binder;
    private final SubmissionValidator validator;

    FirstRows(Form form, PageMap pages, FormBinder binder, SubmissionValidator validator) {
        this.form = form;
        this.pages = pages;
        this.binder = binder;
        this.validator = validator;
    }

    /**
     * A draft, and what stands on its pages.
     *
     * @param draft with the first rows
     */
    record Begun(Draft draft, Visible visible) {}

    /** Returns the draft with the first row of each table on the page, of each repeat that has to have one, and of those in
     * these. */
    Begun on(Page page, Draft draft, Visible visible) {
        Draft begun = draft;
        for (Pointer repeat : lacking(page, begun, visible)) {
            begun = binder.edit(begun, new Action(Action.Kind.ADD, repeat.text()))
                    .draft();
        }
        return begun.rows().equals(draft.rows())
                ? new Begun(draft, visible) // nothing is missing, or the draft can take no more
                : on(page, begun, validator.visible(begun));
    }

    /** A repeat without rows is asked itself; one with rows is not. */
    private List<Pointer> lacking(Page page, Draft draft, Visible visible) {
        return pages.on(page, visible.asked()).stream()
                .filter(this::isRepeat)
                .filter(at -> draft.rowsAt(at) == 0)
                .filter(at -> isTable(at) || hasToBe(at, visible.required()))
                .toList();
    }

    /** Its empty row is no answer, so it stands there for whoever has one. */
    private boolean isTable(Pointer at) {
        return form.fieldAt(at).filter(field -> ((Rows) field).isTable()).isPresent();
    }

    /** In an object that may be left out nothing has to be: a row in it would be an answer, and ask for the rest. */
    private boolean hasToBe(Pointer at, Set<Pointer> required) {
        for (Pointer place = at; !place.isRoot() && !isRepeat(place.parent()); place = place.parent()) {
            if (!required.contains(place)) {
                return false;
            }
        }
        return true;
    }

    private boolean isRepeat(Pointer at) {
        return form.fieldAt(at).filter(field -> field.kind() == Field.Kind.ROWS).isPresent();
    }
}
