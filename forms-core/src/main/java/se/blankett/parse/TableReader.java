package se.blankett.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Arrangement;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Leaf;

/** Decides whether what its author wants as a table can be one, and says why where it cannot. */
final class TableReader {
    /** What fits in a cell. */
    private static final Set<Leaf.Type> CELLS =
            EnumSet.of(Leaf.Type.TEXT, Leaf.Type.NUMBER, Leaf.Type.BOOLEAN, Leaf.Type.CHOICE);

    private final Problems problems;

    TableReader(Problems problems) {
        this.problems = problems;
    }

    /** Returns how rows of the item are laid out. */
    Arrangement ofRows(Merged merged, Field item) {
        Optional<SchemaNode> asked = asked(merged);
        Optional<String> why = item instanceof Group row
                ? misfit(row)
                : Optional.of("its rows are single answers, and have no columns");
        return decide(asked, why, "leave out 'widget': the rows are asked one below the other");
    }

    /** Returns how the object is laid out: it is a table where its properties are objects of the same questions. */
    Arrangement ofGroup(Merged merged, List<Field> rows) {
        Optional<SchemaNode> asked = asked(merged);
        Arrangement arrangement =
                decide(asked, misfit(rows), "leave out 'widget': the questions are asked one below the other");
        if (arrangement == Arrangement.TABLE) {
            rows.forEach(row -> tellOther((Group) rows.get(0), (Group) row, asked.orElseThrow()));
        }
        return arrangement;
    }

    /** The head of a column has one label, that of the first row. */
    private void tellOther(Group first, Group row, SchemaNode asked) {
        first.children().forEach((name, column) -> {
            Leaf head = (Leaf) column;
            Leaf cell = (Leaf) row.child(name).orElseThrow();
            boolean unlike = !head.label().equals(cell.label())
                    || !head.wording().unit().equals(cell.wording().unit())
                    || head.type() != cell.type();
            if (unlike) {
                problems.warning(
                        asked.place("widget"),
                        "widget.columns",
                        "the column \"" + name + "\" is another question in \"" + row.name() + "\" than in \""
                                + first.name() + "\", whose label stands above it",
                        "give the property one title, unit and type in all rows, best by one '$ref', or leave out"
                                + " 'widget'");
            }
        });
    }

    private static Optional<SchemaNode> asked(Merged merged) {
        return merged.formWith("widget").filter(form -> form.text("widget").equals("table"));
    }

    private Arrangement decide(Optional<SchemaNode> asked, Optional<String> why, String fix) {
        if (asked.isEmpty()) {
            return Arrangement.PLAIN;
        }
        why.ifPresent(reason -> problems.warning(
                asked.get().place("widget"), "widget.noTable", "this cannot be a table: " + reason, fix));
        return why.isPresent() ? Arrangement.PLAIN : Arrangement.TABLE;
    }

    private static Optional<String> misfit(List<Field> rows) {
        if (rows.isEmpty()) {
            return Optional.of("it has no rows");
        }
        Optional<Field> other =
                rows.stream().filter(row -> row.kind() != Field.Kind.GROUP).findFirst();
        if (other.isPresent()) {
            return Optional.of("\"" + other.get().name() + "\" is no object, so it is no row");
        }
        List<String> columns = columns(rows.get(0));
        return rows.stream()
                .filter(row -> !columns(row).equals(columns))
                .map(row -> "\"" + row.name() + "\" asks other questions than \""
                        + rows.get(0).name() + "\"")
                .findFirst()
                .or(() -> rows.stream()
                        .flatMap(row -> misfit((Group) row).stream())
                        .findFirst());
    }

    private static List<String> columns(Field row) {
        return ((Group) row).fields().stream().map(Field::name).toList();
    }

    private static Optional<String> misfit(Group row) {
        if (row.children().isEmpty()) {
            return Optional.of("its rows ask nothing");
        }
        return row.fields().stream()
                .filter(cell -> !(cell instanceof Leaf leaf && CELLS.contains(leaf.type())))
                .map(cell -> "\"" + cell.name() + "\" has several answers, and a cell has one")
                .findFirst();
    }
}
