package se.blankett.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.blankett.form.Form;
import se.blankett.submission.Outcome;
import se.blankett.validate.SubmissionValidator;

/** Judges a document of answers. */
@Command(
        name = "validate",
        description = "Judges answers: 'pointer: sentence' a line, in page order."
                + " Nothing is printed where nothing was found.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:valid; there may be warnings",
            "1:not valid",
            "2:a file that cannot be read, a form that does not load, or wrong usage"
        })
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FORM", description = "A *.form.json, or '-' for standard input.")
    private String form = "";

    @Parameters(index = "1", paramLabel = "ANSWERS", description = "A JSON object, or '-' for standard input.")
    private String answers = "";

    @Mixin
    private final Circumstances circumstances = new Circumstances();

    @Option(
            names = "--json",
            description = "Prints {valid, asked, answers, findings} instead of lines: asked are the pointers of all"
                    + " questions for these answers, answers what would be submitted.")
    private boolean json;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Form compiled = FormInput.beside(answers, form, terminal).form();
        SubmissionValidator validator = SubmissionValidator.of(compiled, circumstances.clock());
        Outcome outcome = Input.of(answers, terminal).map(validator::validate);
        FindingsWriter findings = new FindingsWriter(circumstances.describer(compiled));
        if (json) {
            terminal.json(toJson(outcome, findings));
        } else {
            findings.lines(outcome.report()).forEach(terminal::line);
        }
        return outcome.report().isClean() ? 0 : 1;
    }

    private static Map<String, Object> toJson(Outcome outcome, FindingsWriter findings) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("valid", outcome.report().isClean());
        json.put("asked", outcome.asked());
        json.put("answers", outcome.answers());
        json.put("findings", findings.json(outcome.report()));
        return json;
    }
}
