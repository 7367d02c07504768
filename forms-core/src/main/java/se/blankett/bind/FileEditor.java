package se.blankett.bind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.submission.Action;
import se.blankett.submission.Draft;
import se.blankett.submission.Entry;

/** The buttons of files: one adds those that were chosen, which the post has done by then, and each file has one that removes it. */
final class FileEditor {
    private final Form form;

    FileEditor(Form form) {
        this.form = form;
    }

    /** Returns the draft after the button, or empty where it is none of a file. */
    Optional<Edited> edit(Draft draft, Action action) {
        boolean button = action.kind() == Action.Kind.ADD || action.kind() == Action.Kind.REMOVE;
        if (!button || !PostedName.isPointer(action.target())) {
            return Optional.empty();
        }
        Pointer target = Pointer.parse(action.target());
        Optional<Pointer> question = questionAt(target);
        return action.kind() == Action.Kind.ADD
                ? question.map(at -> Edited.at(at, draft))
                : question.map(at -> Edited.at(at, without(draft, at, target)));
    }

    /** Returns the question that the place is, or that the file at the place belongs to. */
    private Optional<Pointer> questionAt(Pointer target) {
        return isQuestion(target)
                ? Optional.of(target)
                : Optional.of(target)
                        .filter(at -> !at.isRoot())
                        .map(Pointer::parent)
                        .filter(this::isQuestion);
    }

    private boolean isQuestion(Pointer at) {
        return leafAt(at).isPresent();
    }

    private Optional<Leaf> leafAt(Pointer at) {
        return Place.of(form, at)
                .map(Place::field)
                .filter(Leaf.class::isInstance)
                .map(Leaf.class::cast)
                .filter(Leaf::isFile);
    }

    private Draft without(Draft draft, Pointer at, Pointer target) {
        boolean whole = target.equals(at);
        int file = whole ? 0 : Pointer.rowOf(target.last());
        FileAnswer answer = new FileAnswer(leafAt(at).orElseThrow(), at, draft.entry(at));
        if (file < 0 || file >= answer.count()) {
            return draft;
        }
        Map<Pointer, Entry> entries = new LinkedHashMap<>(draft.entries());
        Entry rest = answer.without(file);
        if (rest.value().isPresent()) {
            entries.put(at, rest);
        } else {
            entries.remove(at);
        }
        return draft.withEntries(entries, draft.rows());
    }
}
