package se.blankett.render.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.blankett.form.Enough;
import se.blankett.form.Field;
import se.blankett.form.Info;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Wording;
import se.blankett.report.Finding;
import se.blankett.submission.Draft;
import se.blankett.submission.Entry;
import se.blankett.submission.Notice;
import se.blankett.submission.Outcome;
import se.blankett.submission.Turn;
import se.blankett.text.Describer;

/** What holds for the answers of one turn: what is asked, what is wrong, what was typed. */
final class Present {
    private final Draft draft;
    private final Outcome outcome;
    private final Optional<Pointer> place;
    private final Set<Pointer> asked;
    private final Map<Pointer, List<Finding>> findings = new HashMap<>();
    private final Describer describer;
    /** Whether what is told need not be mended: warnings are told when nothing else is wrong. */
    private final boolean warns;

    Present(Turn turn, Describer describer) {
        this.draft = turn.draft();
        this.outcome = turn.outcome();
        this.place = turn.place();
        this.describer = describer;
        this.asked = Pointer.withParents(outcome.asked());
        this.warns = turn.shown().isClean();
        turn.shown()
                .findings()
                .forEach(finding -> findings.computeIfAbsent(finding.pointer(), at -> new ArrayList<>())
                        .add(finding));
    }

    /** Says whether something is asked at the place, or in it. */
    boolean isAsked(Pointer place) {
        return asked.contains(place);
    }

    /** Says whether the place is shown: something is asked there, or an answer that nobody changes is. */
    boolean isShown(Field field, Pointer place) {
        boolean told = field.facets().readOnly()
                && !field.facets().deprecated()
                && answer(place).isPresent();
        return isAsked(place) || told;
    }

    boolean isRequired(Pointer place) {
        return outcome.required().contains(place);
    }

    /** Returns of which ways to answer the object one is enough. */
    List<Enough> enough(Pointer object) {
        return outcome.enough().getOrDefault(object, List.of());
    }

    /** @param object the object in whose layout it stands */
    boolean isShown(Info info, Pointer object) {
        return info.conditions().isEmpty() || outcome.notices().contains(new Notice(object, info));
    }

    Optional<Finding> finding(Pointer place) {
        return allAt(place).stream().findFirst();
    }

    private List<Finding> allAt(Pointer place) {
        return findings.getOrDefault(place, List.of());
    }

    /**
     * Returns what is told at the place.
     *
     * @param id the HTML id of what it is told of
     */
    ErrorMessage errorAt(Pointer place, String id) {
        List<Phrase> told = allAt(place).stream()
                .map(finding -> Phrase.of(describer.sentence(finding)))
                .toList();
        if (told.isEmpty()) {
            return ErrorMessage.NONE;
        }
        String text = told.stream().map(Phrase::text).collect(Collectors.joining("\n"));
        String lang = told.get(0).lang();
        boolean alike = told.stream()
                .allMatch(sentence ->
                        sentence.lang().equals(lang) && sentence.pieces().isEmpty());
        return new ErrorMessage(HtmlIds.part(id, "error"), text, alike ? lang : "", warns, alike ? List.of() : told);
    }

    Optional<Entry> entry(Pointer place) {
        return draft.entry(place);
    }

    Optional<Object> answer(Pointer place) {
        return place.evaluate(outcome.answers());
    }

    int rowsAt(Pointer place) {
        return draft.rowsAt(place);
    }

    /** Says whether the reader is led to the place, unless to what is wrong. */
    boolean isPlace(Pointer at) {
        return findings.isEmpty() && place.filter(at::equals).isPresent();
    }

    /** Returns the wording that takes the place of the field's own, or empty. */
    Optional<Wording> wording(Leaf leaf, Pointer at) {
        return Optional.ofNullable(outcome.wordings().get(at)).filter(other -> !other.equals(leaf.wording()));
    }
}
