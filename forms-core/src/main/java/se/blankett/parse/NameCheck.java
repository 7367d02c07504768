package se.blankett.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;
import se.blankett.report.Nearest;

/** Finds conditions that look at an answer which no question asks for: most often a misspelt name. */
final class NameCheck {
    private final Map<Pointer, Field> fields = new LinkedHashMap<>();
    private final Documents documents;
    private final Problems problems;

    NameCheck(Field root, Documents documents, Problems problems) {
        Fields.all(root).forEach(field -> fields.put(field.pointer(), field));
        this.documents = documents;
        this.problems = problems;
    }

    void check() {
        for (Field field : fields.values()) {
            field.presence().declared().forEach(this::check);
            field.presence().required().forEach(this::check);
        }
    }

    private void check(Guard guard) {
        for (Condition condition : guard.conditions()) {
            condition.reads().stream()
                    .filter(read -> !fields.containsKey(read) && !isOption(read))
                    .forEach(read -> report(condition, read));
        }
    }

    /** The options of one question have no field of their own. */
    private boolean isOption(Pointer read) {
        return read.last().equals(Pointer.ANY_ROW) && fields.containsKey(read.parent());
    }

    private void report(Condition condition, Pointer read) {
        Set<String> known = fields.get(read.parent()) instanceof Group group
                ? new TreeSet<>(group.children().keySet())
                : Set.of();
        problems.warning(
                documents.nodeAt(condition.document(), condition.schema()),
                "condition.unknownName",
                "the condition looks at " + read + ", which no property declares",
                Nearest.fix(read.last(), known));
    }
}
