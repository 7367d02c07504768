package se.blankett.parse;

import java.util.List;
import java.util.Optional;
import se.blankett.form.Form;
import se.blankett.report.Problem;

/** A form, where nothing stops it, and everything that its author should know. */
record Parsed(Optional<Form> form, List<Problem> problems) {
    Form orThrow() {
        return form.orElseThrow(() -> new InvalidFormException(problems));
    }
}
