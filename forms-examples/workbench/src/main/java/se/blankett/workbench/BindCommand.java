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
import se.blankett.submission.Post;

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
            description = "A body of application/x-www-form-urlencoded, or '-' for standard input."
                    + " A line end after it is no part of it.")
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
        Draft draft = Input.of(post, terminal).map(body -> binder.bind(Draft.of(""), Post.parse(withoutLineEnd(body))));
        Report report = draft.unreadable(compiled);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("answers", draft.answers(compiled));
        result.put("findings", new FindingsWriter(circumstances.describer(compiled)).json(report));
        terminal.json(result);
        return report.isClean() ? 0 : 1;
    }

    /** Editors end a file with one; browsers escape those that were typed. */
    private static String withoutLineEnd(String body) {
        return body.replaceFirst("\\r?\\n\\z", "");
    }

    @Option(names = "--json", description = "Changes nothing: this command always prints JSON.")
    void json(boolean ignored) {
        // taken, so that scripts may give it to every command
    }
}
