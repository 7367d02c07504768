package se.blankett.lint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Leaf;

/**
 * Finds one question that has another name in each of two branches: what is typed in one is gone in the other, and who
 * receives the answers has two places to look.
 */
final class BranchNames implements Check {
    @Override
    public void check(Definition form, Advice advice) {
        Ways ways = new Ways(form.form());
        check(form.form().root(), form, ways, advice);
        form.fields().stream()
                .filter(Group.class::isInstance)
                .forEach(group -> check((Group) group, form, ways, advice));
    }

    private static void check(Group group, Definition form, Ways ways, Advice advice) {
        Map<String, Leaf> first = new HashMap<>();
        for (Field field : new LinkedHashMap<>(group.children()).values()) {
            if (field instanceof Leaf leaf && Titles.isWritten(form, leaf)) {
                Leaf other = first.putIfAbsent(leaf.type() + leaf.label(), leaf);
                if (other != null && !ways.mayBothBeAsked(other, leaf)) {
                    advice.warning(
                            form.declarationsOf(leaf).get(0),
                            "name.differs",
                            "\"" + leaf.label() + "\" is \"" + leaf.name() + "\" here and \"" + other.name()
                                    + "\" in the other branch, so the answer is lost when the branch changes",
                            "call both \"" + other.name() + "\"");
                }
            }
        }
    }
}
