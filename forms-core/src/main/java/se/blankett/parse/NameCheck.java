package se.blankett.parse;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;
import se.blankett.report.Nearest;

/** Finds conditions that look at an answer which no question asks for: most often a misspelt name. */
final class NameCheck {
    private final Group root;
    private final FieldNames names;

    /** Many fields are asked for under one and the same: they are told apart by what they are, not by what they say. */
    private final Set<Condition> checked = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Documents documents;
    private final Problems problems;

    NameCheck(Group root, FieldNames names, Documents documents, Problems problems) {
        this.root = root;
        this.names = names;
        this.documents = documents;
        this.problems = problems;
    }

    void check() {
        for (Field field : Fields.all(root)) {
            field.presence().declared().forEach(this::check);
            field.presence().required().forEach(this::check);
        }
    }

    private void check(Guard guard) {
        guard.conditions().stream()
                .filter(checked::add)
                .forEach(condition -> condition.reads().stream()
                        .filter(read -> names.at(read).isEmpty() && !isOption(read))
                        .forEach(read -> report(condition, read)));
    }

    /** The options of one question have no field of their own. */
    private boolean isOption(Pointer read) {
        return read.last().equals(Pointer.ANY_ROW) && names.at(read.parent()).isPresent();
    }

    private void report(Condition condition, Pointer read) {
        problems.warning(
                documents.nodeAt(condition.document(), condition.schema()),
                "condition.unknownName",
                "the condition looks at " + read + ", which no property declares",
                Nearest.fix(read.last(), names.members(read.parent())));
    }
}
