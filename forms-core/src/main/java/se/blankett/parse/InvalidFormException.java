package se.blankett.parse;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import se.blankett.report.Problem;

/** A definition that is no form; the message has a line for each problem: {@code file#pointer: what; fix}. */
public final class InvalidFormException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidFormException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns all that is wrong with the definition, in the order of the document. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
