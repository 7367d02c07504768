package se.blankett.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Block;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Page;
import se.blankett.form.Rows;
import se.blankett.form.Section;

/** Finds two questions that are called the same where nothing else tells them apart (WCAG 2.4.6). */
final class RepeatedLabels implements Check {
    @Override
    public void check(Definition form, Advice advice) {
        Ways ways = new Ways(form.form());
        for (Page page : form.form().pages()) {
            check(page.blocks(), form, ways, advice);
        }
    }

    private static void check(List<Block> blocks, Definition form, Ways ways, Advice advice) {
        Map<String, Field> first = new HashMap<>();
        for (Block block : blocks) {
            if (block instanceof Section section) {
                check(section.blocks(), form, ways, advice);
            } else if (block instanceof Field field) {
                Field other = first.putIfAbsent(field.label(), field);
                if (other != null && ways.mayBothBeAsked(other, field)) {
                    add(other, field, form, advice);
                }
                below(field, form, ways, advice);
            }
        }
    }

    private static void below(Field field, Definition form, Ways ways, Advice advice) {
        if (field instanceof Group group) {
            check(group.layout(), form, ways, advice);
        } else if (field instanceof Rows rows) {
            below(rows.item(), form, ways, advice);
        }
    }

    private static void add(Field other, Field field, Definition form, Advice advice) {
        if (Titles.isTitled(form, field)) {
            advice.warning(
                    form.declaration(field, "title").place("title"),
                    "label.twice",
                    "\"" + field.label() + "\" is the label of " + other.pointer() + " too, on the same page",
                    "say in each what tells them apart, or put each into a section with a title");
        }
    }
}
