package se.blankett.render.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.render.view.AnswerState.OptionState;
import se.blankett.render.view.AnswerState.PartState;
import se.blankett.report.Finding;
import se.blankett.text.Display;

/** Makes the state of one question. */
final class QuestionStates {
    private final Present present;
    private final HtmlIds ids;
    private final Marks marks;
    private final Display display;

    QuestionStates(Present present, HtmlIds ids, Marks marks, Display display) {
        this.present = present;
        this.ids = ids;
        this.marks = marks;
        this.display = display;
    }

    /**
     * @param view of the leaf, its parts in the order in which they are shown
     * @param heading the level of the heading that the label is, or 0
     */
    AnswerState of(Plan plan, Leaf leaf, Object view, Pointer at, int heading) {
        String id = ids.of(at);
        ErrorMessage error = present.errorAt(at, id);
        Typed typed = Typed.of(leaf, present.entry(at));
        Phrase told = told(plan, leaf, at);
        return new AnswerState(
                id,
                id,
                at.text(),
                view instanceof ChoicesView || isTold(plan) ? told.text() : typed.text(""),
                describedBy(id, view, error),
                marks.of(leaf, at),
                error,
                heading,
                plan.followUp(),
                plan.opens(),
                view instanceof PartsView parts ? parts(parts, at, id, typed) : List.of(),
                view instanceof ChoicesView choices ? options(plan, choices, id, typed) : List.of(),
                Phrase.NONE,
                told);
    }

    /** An answer that nobody changes. */
    private Phrase told(Plan plan, Leaf leaf, Pointer at) {
        return Optional.of(at)
                .filter(place -> isTold(plan))
                .flatMap(present::answer)
                .map(answer -> Phrase.of(display.shown(leaf, answer)))
                .orElse(Phrase.NONE);
    }

    private static boolean isTold(Plan plan) {
        return plan.component().equals(Component.READ_ONLY.folder());
    }

    static String describedBy(String id, Object view, ErrorMessage error) {
        boolean counted = view instanceof TextareaView text && text.maxLength() > 0;
        return Stream.of(
                        Optional.of("hint").filter(part -> Labels.hasHint(view)),
                        Optional.of("error").filter(part -> !error.text().isEmpty()),
                        Optional.of("count").filter(part -> counted))
                .flatMap(Optional::stream)
                .map(part -> HtmlIds.part(id, part))
                .reduce((first, second) -> first + " " + second)
                .orElse("");
    }

    private List<PartState> parts(PartsView view, Pointer at, String id, Typed typed) {
        Collection<String> wrong = wrongParts(at);
        List<PartState> parts = new ArrayList<>();
        for (PartsView.Part part : view.parts()) {
            parts.add(new PartState(
                    HtmlIds.part(id, part.name()),
                    at.text() + "~" + part.name(),
                    typed.part(part.name(), parts.isEmpty()),
                    wrong.isEmpty()
                            ? present.finding(at).filter(Finding::isError).isPresent()
                            : wrong.contains(part.name())));
        }
        return parts;
    }

    /** The parts of a date that have to be mended; empty where nothing is wrong, or the date as a whole is. */
    private Collection<String> wrongParts(Pointer at) {
        Optional<Finding> finding = present.finding(at);
        if (finding.map(Finding::code).filter("date.year4"::equals).isPresent()) {
            return List.of("year");
        }
        return finding.map(found -> found.arguments().get("parts"))
                .filter(Collection.class::isInstance)
                .map(parts ->
                        ((Collection<?>) parts).stream().map(Object::toString).toList())
                .orElse(List.of());
    }

    /** The options of a list have no ids of their own: the list is the control. */
    private static List<OptionState> options(Plan plan, ChoicesView view, String id, Typed typed) {
        boolean list = plan.component().equals(Component.SELECT.folder());
        List<OptionState> options = new ArrayList<>();
        for (ChoicesView.Option option : view.options()) {
            String own = list ? id : HtmlIds.part(id, "" + options.size());
            options.add(new OptionState(own, typed.isChosen(option.value())));
        }
        return options;
    }
}
