package se.blankett.lint;

import java.util.Set;
import java.util.TreeSet;
import se.blankett.form.Leaf;

/** Finds members of {@code x-form} that are about another kind of question than the one they stand at. */
final class IdleMembers implements Check {
    private static final Set<Leaf.Type> LISTS = Set.of(Leaf.Type.CHOICES, Leaf.Type.FILES);

    /** Widgets of one question; what is said of tables, maps and files is told where these are read. */
    private static final Set<String> WIDGETS =
            Set.of("text", "textarea", "radio", "select", "checkbox", "checkboxes", "date", "month", "time", "yesno");

    @Override
    public void check(Definition form, Advice advice) {
        form.leaves().filter(Leaf::isAnswerable).forEach(leaf -> {
            for (String member : idle(leaf)) {
                form.formWith(leaf, member)
                        .ifPresent(said -> tell(said.place(member), "'" + member + "'", "remove it", advice));
            }
            form.formWith(leaf, "widget")
                    .filter(said -> WIDGETS.contains(said.text("widget")) && !isAsked(leaf, said.text("widget")))
                    .ifPresent(said -> tell(
                            said.place("widget"),
                            "the widget \"" + said.text("widget") + "\"",
                            "remove it: the type and the format say how it is asked",
                            advice));
        });
    }

    private static Set<String> idle(Leaf leaf) {
        Set<String> idle = new TreeSet<>(Set.of("layout"));
        if (!LISTS.contains(leaf.type())) {
            idle.add("item");
        }
        if (!leaf.limits().format().equals("se-personnummer")) {
            idle.add("coordinationNumber");
        }
        return idle;
    }

    private static boolean isAsked(Leaf leaf, String widget) {
        return leaf.widget().name().equalsIgnoreCase(widget);
    }

    private static void tell(Node at, String what, String fix, Advice advice) {
        advice.warning(at, "member.noEffect", what + " is for another kind of question, so it does nothing here", fix);
    }
}
