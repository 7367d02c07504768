package se.blankett.outline;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import se.blankett.report.Problem;

/** A class that is no form; the message has a line for each problem: {@code Ansokan.form.json#pointer: what; fix}. */
public final class OutlineException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    OutlineException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns the errors, in the order of the document. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
