package se.blankett.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Pointer;
import se.blankett.report.Problem;
import se.blankett.report.Severity;

/** Gathers problems, so that an author sees all at once; the same thing at the same place only once. */
final class Problems {
    /** More than anybody reads; what makes more is stopped. */
    private static final int MOST = 500;

    private final Set<Problem> found = new LinkedHashSet<>();

    /** Where something stops the form from loading, and every place around it, by document. */
    private final Map<String, Set<Pointer>> wrong = new HashMap<>();

    void error(SchemaNode at, String code, String what, String fix) {
        error(at.document().name(), at.pointer(), code, what, fix);
    }

    void error(String document, Pointer pointer, String code, String what, String fix) {
        noteWrong(document, pointer);
        add(new Problem(document, pointer, code, Severity.ERROR, what, fix));
    }

    private void noteWrong(String document, Pointer pointer) {
        Set<Pointer> places = wrong.computeIfAbsent(document, name -> new HashSet<>());
        for (Pointer at = pointer; places.add(at); at = at.parent()) {
            // the root is its own parent
        }
    }

    void lint(SchemaNode at, String code, String what, String fix) {
        lint(at, code, what, fix, "");
    }

    /**
     * Adds an error that stops citizens, and lint with it, but not the form from loading: another program may know why.
     *
     * @param block JSON to put in the place of the node, or {@code ""}
     */
    void lint(SchemaNode at, String code, String what, String fix, String block) {
        add(new Problem(at.document().name(), at.pointer(), code, Severity.ERROR, what, fix, block));
    }

    void warning(SchemaNode at, String code, String what, String fix) {
        warning(at.document().name(), at.pointer(), code, what, fix);
    }

    void warning(String document, Pointer pointer, String code, String what, String fix) {
        add(new Problem(document, pointer, code, Severity.WARNING, what, fix));
    }

    /** Adds a note that asks for nothing. */
    void info(String document, Pointer pointer, String code, String what, String fix) {
        add(new Problem(document, pointer, code, Severity.INFO, what, fix));
    }

    /** Adds a problem that makes no sense of anything after it. */
    StoppedException stop(SchemaNode at, String code, String what, String fix) {
        error(at, code, what, fix);
        return new StoppedException();
    }

    private void add(Problem problem) {
        if (found.size() == MOST) {
            noteWrong(problem.document(), Pointer.ROOT);
            found.add(new Problem(
                    problem.document(),
                    Pointer.ROOT,
                    "form.tooManyProblems",
                    Severity.ERROR,
                    "there are more than " + MOST + " problems",
                    "mend these first"));
            throw new StoppedException();
        }
        found.add(problem);
    }

    /** Says whether something stops the form from loading. */
    boolean hasErrors() {
        return !wrong.isEmpty();
    }

    /** Says whether the author knows already that something is wrong there, or below. */
    boolean hasErrorWithin(SchemaNode place) {
        return !wrong.isEmpty()
                && wrong.getOrDefault(place.document().name(), Set.of()).contains(place.pointer());
    }

    List<Problem> toList() {
        return new ArrayList<>(found);
    }
}
