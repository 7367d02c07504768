package se.blankett.parse;

import java.util.List;
import java.util.Optional;
import se.blankett.form.Form;
import se.blankett.report.Problem;

/**
 * What a definition comes to.
 *
 * @param form the form, where nothing stops it
 * @param built the form as far as it could be made, for advice about it and nothing else: with errors it is not whole
 * @param problems everything that its author should know, in the order of the documents
 */
public record Parsed(Optional<Form> form, Optional<Form> built, List<Problem> problems) {
    public Parsed {
        problems = List.copyOf(problems);
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
