package se.blankett.workbench;

import java.io.UncheckedIOException;
import java.util.List;
import se.blankett.form.CodeLists;
import se.blankett.form.Form;
import se.blankett.lint.Linter;
import se.blankett.parse.FormParser;
import se.blankett.parse.Parsed;
import se.blankett.report.Problem;

/** The argument FORM: a file, beside which the documents lie that it refers to, or standard input, which has none. */
final class FormInput {
    private final String name;
    private final Terminal terminal;

    FormInput(String name, Terminal terminal) {
        this.name = name;
        this.terminal = terminal;
    }

    /** @throws UnreadableInputException where both arguments are standard input */
    static FormInput beside(String other, String name, Terminal terminal) {
        if (name.equals(Input.STANDARD) && other.equals(Input.STANDARD)) {
            throw new UnreadableInputException(
                    name, "standard input cannot be two files", "name a file for one of them");
        }
        return new FormInput(name, terminal);
    }

    /**
     * @throws UnreadableInputException where it cannot be read
     * @throws se.blankett.parse.InvalidFormException where it is no form
     */
    Form form() {
        return parsed().orThrow();
    }

    /**
     * Returns all that its author should know: what is wrong, and advice.
     *
     * @throws UnreadableInputException where it cannot be read
     */
    List<Problem> problems() {
        Parsed parsed = parsed();
        return parsed.built()
                .map(form -> Linter.lint(form, parsed.problems(), parsed.written()))
                .orElse(parsed.problems());
    }

    private Parsed parsed() {
        if (name.equals(Input.STANDARD)) {
            return FormParser.read(name, Input.of(name, terminal).text(), CodeLists.unknown());
        }
        try {
            return FormParser.read(Input.pathOf(name), CodeLists.unknown());
        } catch (UncheckedIOException e) {
            throw InputFault.of(name, e);
        }
    }
}
