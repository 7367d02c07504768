package se.blankett.submission;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.text.Display;
import se.blankett.text.Texts;

/** What was asked and answered, as people read it. Immutable. */
final class ShownAnswers {
    private final Set<Pointer> asked = new HashSet<>();
    private final Map<String, Object> answers;
    private final Display display;

    ShownAnswers(Outcome outcome, Texts texts) {
        this.answers = outcome.answers();
        this.display = Display.of(texts);
        for (Pointer pointer : outcome.asked()) {
            for (Pointer at = pointer; !at.isRoot() && asked.add(at); at = at.parent()) {
                // each parent once
            }
        }
    }

    boolean isShown(Pointer at) {
        return asked.contains(at) || at.evaluate(answers).isPresent();
    }

    int rows(Pointer at) {
        return at.evaluate(answers)
                .filter(Collection.class::isInstance)
                .map(rows -> ((Collection<?>) rows).size())
                .orElse(0);
    }

    private String whole(Leaf leaf, Pointer at) {
        return at.evaluate(answers).map(value -> display.value(leaf, value)).orElse("");
    }

    /** A receipt is printed, and left lying: it needs not tell who somebody is to a register, nor their account. */
    String masked(Leaf leaf, Pointer at) {
        return at.evaluate(answers).map(value -> display.discreet(leaf, value)).orElse("");
    }

    ShownPage.Question question(Leaf leaf, Pointer at, ShownText label) {
        return new ShownPage.Question(at, label, whole(leaf, at), masked(leaf, at));
    }
}
