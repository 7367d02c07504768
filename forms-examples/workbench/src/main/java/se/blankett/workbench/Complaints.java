package se.blankett.workbench;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.blankett.parse.InvalidFormException;
import se.blankett.render.html.RenderException;
import se.blankett.report.Severity;

/** Tells in one line each why a command could not be done; never a stack trace, never an answer. */
final class Complaints {
    /** The exit code of what could not be done. */
    static final int EXIT_CODE = 2;

    private final Terminal terminal;

    Complaints(Terminal terminal) {
        this.terminal = terminal;
    }

    int tell(ParameterException wrong) {
        String what = String.valueOf(wrong.getMessage()).lines().collect(Collectors.joining(" "));
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String meant = wrong instanceof UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions().stream()
                        .findFirst()
                        .map(name -> "did you mean " + name + "? ")
                        .orElse("")
                : "";
        terminal.error("blankett: " + what + "; " + meant + "see " + command + " --help");
        return EXIT_CODE;
    }

    int tell(Throwable stopped) {
        if (stopped instanceof InvalidFormException invalid) {
            invalid.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .forEach(problem -> terminal.error(problem.toString()));
        } else if (stopped instanceof UnreadableInputException unreadable) {
            terminal.error(unreadable.line());
        } else if (stopped instanceof RenderException template) {
            terminal.error("blankett: " + template.getMessage() + "; mend the template");
        } else if (stopped instanceof OutOfMemoryError) {
            terminal.error("blankett: this needs more memory than there is; give java more with -Xmx");
        } else {
            terminal.error("blankett: " + name(stopped) + "; this is a fault of ours, please report it");
        }
        return EXIT_CODE;
    }

    /** The message is left out: that of another library may quote an answer. */
    private static String name(Throwable stopped) {
        String place = Arrays.stream(stopped.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("se.blankett."))
                .findFirst()
                .map(frame -> " in " + frame)
                .orElse("");
        return stopped.getClass().getSimpleName() + place;
    }
}
