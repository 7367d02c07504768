package se.blankett.workbench;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.blankett.form.CodeLists;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
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
        return read(
                (document, text) -> FormParser.parse(document, text, CodeLists.unknown()),
                file -> FormParser.parse(file, CodeLists.unknown()));
    }

    /** @throws UnreadableInputException where it cannot be read */
    List<Problem> problems() {
        return read(FormParser::check, FormParser::check);
    }

    private <T> T read(BiFunction<String, String, T> text, Function<Path, T> file) {
        if (name.equals(Input.STANDARD)) {
            return text.apply(name, Input.of(name, terminal).text());
        }
        try {
            return file.apply(Input.pathOf(name));
        } catch (UncheckedIOException e) {
            throw InputFault.of(name, e);
        }
    }
}
