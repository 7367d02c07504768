package se.blankett.validate;

import java.util.ArrayList;
import java.util.List;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.submission.AnswerCheck;
import se.blankett.submission.Outcome;

/** Puts what a host's own checks find among the rest, where a citizen meets it. */
final class Checked {
    private final Form form;
    private final Outcome outcome;
    private final List<Finding> findings;

    private Checked(Form form, Outcome outcome) {
        this.form = form;
        this.outcome = outcome;
        this.findings = new ArrayList<>(outcome.report().findings());
    }

    /** Each check sees what the schema says, and not what another check does. */
    static Outcome of(Form form, Outcome outcome, List<AnswerCheck> checks) {
        Checked checked = new Checked(form, outcome);
        checks.forEach(check -> check.check(form, outcome).findings().forEach(checked::add));
        return outcome.withReport(new Report(checked.findings));
    }

    private void add(Finding found) {
        Finding finding = found.withPointer(home(found.pointer()));
        if (findings.stream().noneMatch(other -> says(other, finding))) {
            findings.add(indexOf(rank(finding.pointer())), finding);
        }
    }

    /** One error a field: the next is told when this is mended. Of the answers as a whole, and of warnings, all are. */
    private static boolean says(Finding one, Finding other) {
        boolean same = one.pointer().equals(other.pointer()) && one.severity() == other.severity();
        return same && ((one.isError() && !one.pointer().isRoot()) || one.equals(other));
    }

    /** Nobody can mend what is not shown: the nearest place around it where something is asked. */
    private Pointer home(Pointer place) {
        Pointer home = place;
        while (!home.isRoot() && !isAsked(home)) {
            home = home.parent();
        }
        return home;
    }

    private boolean isAsked(Pointer place) {
        return form.fieldAt(place).isPresent()
                && outcome.asked().stream().anyMatch(leaf -> leaf.isWithin(place) || place.isWithin(leaf));
    }

    private int indexOf(int rank) {
        int index = 0;
        while (index < findings.size() && rank(findings.get(index).pointer()) <= rank) {
            index++;
        }
        return index;
    }

    /** Where the place comes among the questions; the whole comes last. */
    private int rank(Pointer place) {
        List<Pointer> asked = outcome.asked();
        for (int i = 0; i < asked.size() && !place.isRoot(); i++) {
            if (asked.get(i).isWithin(place) || place.isWithin(asked.get(i))) {
                return i;
            }
        }
        return asked.size();
    }
}
