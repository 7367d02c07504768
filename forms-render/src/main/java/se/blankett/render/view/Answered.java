package se.blankett.render.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.submission.Outcome;
import se.blankett.submission.Submission;
import se.blankett.text.Display;

/** What was asked and answered, of a draft that is looked through or of what was submitted. Immutable. */
final class Answered {
    private final Set<Pointer> asked = new HashSet<>();
    private final Map<String, Object> answers;
    private final Map<Pointer, String> labels;
    private final BiFunction<Leaf, Object, String> display;

    private Answered(
            List<Pointer> asked,
            Map<String, Object> answers,
            Map<Pointer, String> labels,
            BiFunction<Leaf, Object, String> display) {
        this.answers = answers;
        this.labels = labels;
        this.display = display;
        for (Pointer pointer : asked) {
            for (Pointer at = pointer; !at.isRoot() && this.asked.add(at); at = at.parent()) {
                // each parent once
            }
        }
    }

    static Answered of(Outcome outcome, Display display) {
        Map<Pointer, String> labels = new HashMap<>();
        outcome.wordings().forEach((pointer, wording) -> labels.put(pointer, wording.label()));
        return new Answered(outcome.asked(), outcome.answers(), labels, display::value);
    }

    /** Of what was submitted personnummer are masked: a receipt is printed, and left lying. */
    static Answered of(Submission submission, Display display) {
        Map<Pointer, String> labels = new HashMap<>();
        List<Submission.ShownQuestion> questions = submission.pages().stream()
                .flatMap(page -> page.questions().stream())
                .toList();
        questions.stream()
                .filter(question -> !question.labels().isEmpty())
                .forEach(question -> labels.put(
                        question.pointer(),
                        question.labels().get(question.labels().size() - 1)));
        return new Answered(
                questions.stream().map(Submission.ShownQuestion::pointer).toList(),
                submission.answers(),
                labels,
                (leaf, value) -> isPersonnummer(leaf) ? display.masked(leaf, value) : display.value(leaf, value));
    }

    private static boolean isPersonnummer(Leaf leaf) {
        return leaf.limits().format().equals("se-personnummer");
    }

    boolean isShown(Pointer at) {
        return asked.contains(at) || value(at).isPresent();
    }

    Optional<Object> value(Pointer at) {
        return at.evaluate(answers);
    }

    int rows(Pointer at) {
        return value(at)
                .filter(Collection.class::isInstance)
                .map(rows -> ((Collection<?>) rows).size())
                .orElse(0);
    }

    /** Returns the answer as people read it; {@code ""} where there is none. */
    String text(Leaf leaf, Pointer at) {
        return value(at).map(value -> display.apply(leaf, value)).orElse("");
    }

    /** Returns the label as it was shown, where that is not the field's own. */
    Optional<String> label(Pointer at) {
        return Optional.ofNullable(labels.get(at));
    }
}
