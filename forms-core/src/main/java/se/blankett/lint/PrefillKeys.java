package se.blankett.lint;

import java.util.List;
import se.blankett.form.Field;
import se.blankett.report.Nearest;
import se.blankett.submission.Prefill;

/** Finds keys under which no host gives anything: one that is mistyped is silently empty. */
final class PrefillKeys implements Check {
    /** What begins so is agreed on; a host's own keys begin otherwise. */
    private static final List<String> AGREED = List.of("person.", "org.");

    @Override
    public void check(Definition form, Advice advice) {
        form.fields().stream()
                .filter(field -> isUnknown(field.facets().prefill()))
                .forEach(field -> warn(form, field, advice));
    }

    private static boolean isUnknown(String key) {
        boolean agreed = AGREED.stream().anyMatch(key::startsWith);
        return !key.isEmpty()
                && !Prefill.KEYS.contains(key)
                && (agreed || Nearest.to(key, Prefill.KEYS).isPresent());
    }

    private static void warn(Definition form, Field field, Advice advice) {
        String key = field.facets().prefill();
        form.formWith(field, "prefill")
                .ifPresent(node -> advice.warning(
                        node.place("prefill"),
                        "prefill.unknown",
                        "no host knows anything as \"" + key + "\"",
                        Nearest.fix(key, Prefill.KEYS)));
    }
}
