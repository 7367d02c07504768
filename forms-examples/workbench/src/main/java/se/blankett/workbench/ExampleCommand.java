package se.blankett.workbench;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.blankett.example.Examples;
import se.blankett.example.NoExampleException;

/** Makes up answers to a form. */
@Command(
        name = "example",
        description = "Makes up answers that fit the form: one JSON document. The same seed gives the same answers.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:made up",
            "1:made up, but not everything could be shown: --gaps tells what",
            "2:a file that cannot be read, a form that does not load or for which no answers are found, or wrong usage"
        })
final class ExampleCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FORM", description = "A *.form.json, or '-' for standard input.")
    private String form = "";

    @ArgGroup
    private ExampleKind kind = new ExampleKind();

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = SeedConverter.class,
            description = "A whole number: another gives other answers; else 1.")
    private long seed = 1;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day on which it is done, 2026-11-21; else today in Sweden.")
    private Optional<LocalDate> day = Optional.empty();

    ExampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Examples examples = Examples.of(new FormInput(form, terminal).form(), Circumstances.clockOn(day));
        try {
            ExampleKind.Made made = kind.of(examples, seed);
            terminal.json(made.json());
            return made.isWhole() ? 0 : 1;
        } catch (NoExampleException e) {
            throw new UnreadableInputException(
                    form,
                    e.pointer(),
                    "no answer was found that '" + e.keyword() + "' accepts",
                    "give one in \"examples\"");
        }
    }
}
