package se.blankett.submission;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;

/**
 * What a page tells besides its questions since it was last posted. A draft keeps it, so that a host that answers a post
 * with a redirect shows the same page as one that answers with the page. Immutable.
 *
 * @param findings the places of the findings that are shown
 * @param place where the person looks: the row that was added or moved, or the repeat that lost one
 * @param formChanged whether the post was of another definition
 * @param warned marks of the warnings that are shown: whoever goes on has confirmed them
 */
public record Told(List<Pointer> findings, Optional<Pointer> place, boolean formChanged, Set<String> warned) {
    /** Questions only. */
    public static final Told NOTHING = new Told(List.of(), Optional.empty(), false, Set.of());

    public Told {
        findings = List.copyOf(findings);
        warned = Collections.unmodifiableSet(new TreeSet<>(warned));
    }

    /** Returns what the page of the turn tells. */
    static Told of(Turn turn) {
        boolean asks = turn.kind() == Turn.Kind.ASK;
        List<Pointer> findings = asks
                ? turn.shown().findings().stream()
                        .map(Finding::pointer)
                        .distinct()
                        .toList()
                : List.of();
        Set<String> warned = asks ? new WarningMarks(turn.form(), turn.outcome().answers()).of(turn.shown()) : Set.of();
        return new Told(findings, turn.place(), turn.formChanged(), warned);
    }
}
