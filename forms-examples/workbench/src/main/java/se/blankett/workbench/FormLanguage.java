package se.blankett.workbench;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import se.blankett.form.Form;

/** The option {@code --lang} of what is drawn: a language of the form. */
final class FormLanguage {
    private FormLanguage() {}

    /** @param lang a BCP 47 tag, or {@code ""} for the form's own */
    static Form of(Form form, String lang, CommandSpec command) {
        List<String> known = new ArrayList<>(List.of(form.identity().lang()));
        known.addAll(form.translations().keySet().stream().sorted().toList());
        if (!lang.isEmpty() && !known.contains(lang)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--lang must be a language of the form (" + String.join(", ", known) + "), was " + lang);
        }
        return lang.isEmpty() ? form : form.in(lang);
    }
}
