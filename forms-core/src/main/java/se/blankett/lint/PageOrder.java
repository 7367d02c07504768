package se.blankett.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Guard;
import se.blankett.form.Page;
import se.blankett.form.Pointer;

/** Finds questions that wait for an answer on a later page, and pages without a question. */
final class PageOrder implements Check {
    @Override
    public void check(Definition form, Advice advice) {
        List<Page> pages = form.form().pages();
        Map<String, Integer> numbers = new HashMap<>();
        List<Node> written = form.documents().own().form().children("pages");
        for (int i = 0; i < pages.size(); i++) {
            int number = i;
            pages.get(i).fields().forEach(field -> numbers.put(field.name(), number));
            if (i < written.size() && namesNothing(written.get(i))) {
                advice.warning(
                        form.documents().own().form().place("pages").place(Integer.toString(i)),
                        "page.empty",
                        "nothing is asked on the page \"" + pages.get(i).id() + "\", so nobody ever sees it",
                        "move its texts to the page before, or to 'start'");
            }
        }
        form.fields().forEach(field -> check(form, field, numbers, advice));
    }

    /** Says whether a page or a section has no question in it; one that is misspelt is an error of its own. */
    private static boolean namesNothing(Node blocks) {
        return blocks.list("fields").stream().noneMatch(String.class::isInstance)
                && blocks.children("fields").stream().allMatch(PageOrder::namesNothing);
    }

    private static void check(Definition form, Field field, Map<String, Integer> numbers, Advice advice) {
        int page = numberOf(field.pointer(), numbers);
        for (Guard guard : field.presence().declared()) {
            for (Condition condition : guard.conditions()) {
                condition.reads().stream()
                        .filter(read -> numberOf(read, numbers) > page)
                        .sorted()
                        .forEach(read -> advice.warning(
                                form.schemaOf(condition),
                                "condition.laterPage",
                                field.pointer() + " is asked before " + read
                                        + ", which decides whether it is: people are sent back for it",
                                "ask " + read + " on the same page or earlier"));
            }
        }
    }

    /** Returns the number of the page on which it is asked; -1 where none has it. */
    private static int numberOf(Pointer pointer, Map<String, Integer> numbers) {
        return numbers.getOrDefault(pointer.prefix(1).last(), -1);
    }
}
