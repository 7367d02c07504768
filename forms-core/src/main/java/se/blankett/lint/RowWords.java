package se.blankett.lint;

import java.util.List;
import java.util.Map;
import se.blankett.form.Group;
import se.blankett.form.Rows;
import se.blankett.report.Nearest;
import se.blankett.text.RowNames;

/** Finds rows that have no name of their own, or are told apart by an answer that they have not. */
final class RowWords implements Check {
    /** What any row may be called, by the language of the form. */
    private static final Map<String, String> ROW = Map.of("en", "Row", "fi", "Rivi");

    @Override
    public void check(Definition form, Advice advice) {
        form.rows().forEach(rows -> {
            if (rows.itemTitle().isEmpty()) {
                Node node = form.declaration(rows, "items");
                Map<String, Object> item =
                        Map.of("title", wordFor(node, form.form().original()));
                advice.warning(
                        node,
                        "item.noTitle",
                        "nothing says what one row is called, so the button says \"add another\"",
                        "add 'x-form.item.title': a word for one of them, not all",
                        node.with("x-form", node.form().with("item", item)));
            }
            form.formWith(rows, "item").ifPresent(node -> checkSummary(node.object("item"), rows, advice));
        });
    }

    /** The label of rows is of all of them, {@code Barn och unga}: no word for one can be made of it. */
    private static String wordFor(Node rows, String lang) {
        String title = rows.object("items").text("title");
        return title.isEmpty() ? ROW.getOrDefault(lang, "Rad") : title;
    }

    private static void checkSummary(Node item, Rows rows, Advice advice) {
        List<String> known = rows.item() instanceof Group group
                ? List.copyOf(group.children().keySet())
                : List.of();
        for (String path : RowNames.namesIn(item.text("summary"))) {
            String name = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
            if (!known.contains(name)) {
                advice.warning(
                        item.place("summary"),
                        "item.unknownName",
                        "a row has no property \"" + name + "\", so nothing is shown for it",
                        Nearest.fix(name, known));
            }
        }
    }
}
