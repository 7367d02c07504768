package se.blankett.lint;

import java.util.Set;
import java.util.TreeSet;
import se.blankett.form.Field;
import se.blankett.form.Leaf;

/** Finds an author's own words for a limit that the question has not got: nobody will ever read them. */
final class IdleWords implements Check {
    /** What is said of type, format and options, or of no answer, may be about what we find ourselves. */
    private static final Set<String> LIMITS = LimitKeywords.all();

    @Override
    public void check(Definition form, Advice advice) {
        form.fields().stream().filter(field -> !isFile(field)).forEach(field -> {
            Set<String> idle = new TreeSet<>(field.wording().errors().keySet());
            idle.retainAll(LIMITS);
            idle.removeIf(keyword -> form.with(field, keyword).isPresent());
            idle.forEach(keyword -> form.formWith(field, "errors")
                    .ifPresent(said -> advice.warning(
                            said.object("errors").place(keyword),
                            "member.noEffect",
                            "nobody reads this text: the question has no '" + keyword + "'",
                            "remove it, or add '" + keyword + "' beside 'x-form'")));
        });
    }

    /** Of a file, size and type stand at members of it. */
    private static boolean isFile(Field field) {
        return field instanceof Leaf leaf && leaf.isFile();
    }
}
