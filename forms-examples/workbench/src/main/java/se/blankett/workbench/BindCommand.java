package se.blankett.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.blankett.bind.FormBinder;
import se.blankett.form.Form;
import se.blankett.report.Report;
import se.blankett.submission.Draft;

/** Reads a post, and judges nothing. */
@Command(
        name = "bind",
        description = "Reads a posted page: prints {answers, findings}, where findings are what could not be read."
                + " Nothing is judged, and nothing is left out because it is not asked.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was read",
            "1:something could not be read",
            "2:a file that cannot be read, a post beyond the limits, a form that does not load, or wrong usage"
        })
final class BindCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FORM", description = "A *.form.json, or '-' for standard input.")
    private String form = "";

    @Parameters(
            index = "1",
            paramLabel = "POST",
            description =
                    "A body of application/x-www-form-urlencoded, or of multipart/form-data with files in it; '-' for"
                            + " standard input. A line end after the former is no part of it.")
    private String post = "";

    @Mixin
    private final Circumstances circumstances = new Circumstances();

    BindCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Form compiled = FormInput.beside(post, form, terminal).form();
        FormBinder binder = FormBinder.of(compiled, circumstances.clock());
        Draft draft = PostInput.map(post, compiled, terminal, posted -> binder.bind(Draft.of(""), posted));
        Report report = draft.unreadable(compiled);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("answers", draft.answers(compiled));
        result.put("findings", new FindingsWriter(circumstances.describer(compiled)).json(report));
        terminal.json(result);
        return report.isClean() ? 0 : 1;
    }

    @Option(names = "--json", description = "Changes nothing: this command always prints JSON.")
    void json(boolean ignored) {
        // taken, so that scripts may give it to every command
    }
}
