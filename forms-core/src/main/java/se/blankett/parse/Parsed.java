package se.blankett.parse;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.blankett.form.Form;
import se.blankett.report.Problem;

/**
 * What a definition comes to.
 *
 * @param form the form, where nothing stops it
 * @param built the form as far as it could be made, for advice about it and nothing else: with errors it is not whole
 * @param problems everything that its author should know, in the order of the documents
 * @param written puts advice about the form where its author wrote it: of an overlay in it, or in its base
 */
public record Parsed(
        Optional<Form> form, Optional<Form> built, List<Problem> problems, UnaryOperator<Problem> written) {
    public Parsed {
        problems = List.copyOf(problems);
    }

    /** A form that is read as it is written. */
    public Parsed(Optional<Form> form, Optional<Form> built, List<Problem> problems) {
        this(form, built, problems, UnaryOperator.identity());
    }

    /**
     * Returns the form.
     *
     * @throws InvalidFormException with every problem, where it is none
     */
    public Form orThrow() {
        return form.orElseThrow(() -> new InvalidFormException(problems));
    }
}
