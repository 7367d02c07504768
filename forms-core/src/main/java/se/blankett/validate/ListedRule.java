package se.blankett.validate;

import java.util.List;
import java.util.Optional;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;

/** An answer from a code list is one of it: the schema does not have the list. */
final class ListedRule {
    private ListedRule() {}

    /** Returns what is wrong where the answer, or one of several, is not in the list. */
    static Optional<Verdict> judge(Leaf leaf, Pointer at, Object answer) {
        List<?> chosen = answer instanceof List<?> several ? several : List.of(answer);
        boolean known = chosen.stream().allMatch(option -> leaf.choiceOf(option).isPresent());
        return known
                ? Optional.empty()
                : Optional.of(new Verdict(Priority.CHOICE, Finding.of(at, "choice.notInList"), "enum"));
    }
}
