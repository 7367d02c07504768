package se.blankett.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.blankett.form.Choice;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;

/** An option such as "none of these" stands alone. */
final class ExclusiveRule {
    private ExclusiveRule() {}

    /** Returns what is wrong where the exclusive option is chosen together with another. */
    static Optional<Verdict> judge(Leaf leaf, Pointer at, List<?> chosen) {
        Set<Optional<Choice>> options = chosen.stream().map(leaf::choiceOf).collect(Collectors.toSet());
        return leaf.exclusive()
                .filter(none -> options.contains(Optional.of(none)) && options.size() > 1)
                .map(none -> Finding.of(at, "choice.noneCombined", Map.of("none", none.value())))
                .map(finding -> new Verdict(Priority.RULE, finding, "exclusive"));
    }
}
