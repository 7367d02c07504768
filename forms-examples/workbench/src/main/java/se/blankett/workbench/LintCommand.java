package se.blankett.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.blankett.json.Json;
import se.blankett.report.Problem;
import se.blankett.report.Severity;

/** Tells a form author everything that is wrong, of all forms that are named. */
@Command(
        name = "lint",
        description = "Tells what is wrong with forms, and what to do about it: 'file#pointer: what; fix' a line."
                + " Where a corrected block of JSON helps, it stands below its line. A reading-ease figure is told of"
                + " Swedish texts. Nothing is printed about a form of which there is nothing to say.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no errors; there may be warnings and figures",
            "1:errors",
            "2:a file that cannot be read as a JSON object, or wrong usage"
        })
final class LintCommand implements Callable<Integer> {
    /** Of a document in which nothing can be looked at. */
    private static final Set<String> UNREADABLE = Set.of("json", "form.tooLarge");

    private final Terminal terminal;
    private final Complaints complaints;

    @Parameters(paramLabel = "FORM", arity = "1..*", description = "A *.form.json, or '-' for standard input.")
    private final List<String> forms = new ArrayList<>();

    @Option(
            names = "--json",
            description =
                    "Prints an array of {document, pointer, code, severity, what, fix} instead of lines; where it helps,"
                            + " with \"block\": what to put in the place of what stands at the pointer.")
    private boolean json;

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
        this.complaints = new Complaints(terminal);
    }

    @Override
    public Integer call() {
        List<Problem> found = new ArrayList<>();
        int code = 0;
        for (String form : forms) {
            code = Math.max(code, check(form, found));
        }
        if (json) {
            terminal.json(found.stream().map(LintCommand::toJson).toList());
        } else {
            found.forEach(this::print);
        }
        return code;
    }

    private void print(Problem problem) {
        terminal.line(problem.toString());
        problem.block().lines().forEach(line -> terminal.line("    " + line));
    }

    private int check(String form, List<Problem> found) {
        try {
            List<Problem> problems = new FormInput(form, terminal).problems();
            if (problems.stream().anyMatch(problem -> UNREADABLE.contains(problem.code()))) {
                problems.forEach(problem -> terminal.error(problem.toString()));
                return Complaints.EXIT_CODE;
            }
            found.addAll(problems);
            return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? 1 : 0;
        } catch (UnreadableInputException e) {
            return complaints.tell(e);
        }
    }

    private static Map<String, Object> toJson(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", problem.document());
        json.put("pointer", problem.pointer().text());
        json.put("code", problem.code());
        json.put("severity", Severities.nameOf(problem.severity()));
        json.put("what", problem.what());
        json.put("fix", problem.fix());
        if (!problem.block().isEmpty()) {
            json.put("block", Json.parse(problem.block()));
        }
        return json;
    }
}
