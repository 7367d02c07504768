package se.blankett.workbench;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.blankett.evolve.OverlayCheck;
import se.blankett.form.CodeLists;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.parse.Parsed;
import se.blankett.report.Problem;
import se.blankett.report.Severity;

/** Puts a form and what a municipality changes in it together, or judges the change. */
@Command(
        name = "overlay",
        description = "Prints a form with the changes of an overlay in it."
                + " With --check: what keeps its data from being comparable, 'file#pointer: what; fix' a line.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:merged; with --check: comparable",
            "1:an overlay of another form or version; with --check: not comparable",
            "2:a file that cannot be read, a form that does not load, or wrong usage"
        })
final class OverlayCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "BASE", description = "A *.form.json, or '-' for standard input.")
    private String base = "";

    @Parameters(index = "1", paramLabel = "OVERLAY", description = "A *.overlay.json, or '-' for standard input.")
    private String overlay = "";

    @Option(
            names = "--check",
            description =
                    "Judges the overlay: is every submission that it accepts one that the base accepts, without what"
                            + " only the overlay asks for, and does all that it changes exist?")
    private boolean check;

    OverlayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        FormInput form = FormInput.beside(overlay, base, terminal);
        Input changes = Input.of(overlay, terminal);
        Form compiled = form.form();
        Parsed merged = FormParser.readOverlay(compiled, overlay, changes.text(), CodeLists.unknown());
        List<Problem> apart = merged.problems().stream()
                .filter(problem ->
                        problem.severity() == Severity.ERROR && problem.code().startsWith("overlay."))
                .toList();
        if (!apart.isEmpty()) {
            return tell(apart);
        }
        if (check) {
            String written = compiled.sources().get(0).text();
            List<Problem> problems = changes.map(text -> OverlayCheck.check(overlay, written, text));
            if (problems.isEmpty()) {
                merged.orThrow();
            }
            merged.problems().stream()
                    .filter(problem -> problem.code().equals("overlay.shorter"))
                    .forEach(problem -> terminal.line(problem.toString()));
            return tell(problems);
        }
        merged.orThrow().sources().get(0).text().lines().forEach(terminal::line);
        return 0;
    }

    private int tell(List<Problem> problems) {
        problems.forEach(problem -> terminal.line(problem.toString()));
        return problems.isEmpty() ? 0 : 1;
    }
}
