package se.blankett.workbench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands before the name of a command. */
@Command(
        name = "blankett",
        description = "The workbench for authors of e-service forms.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:done, and something is wrong with the form or the answers", "2:could not be done"},
        footer = {"", "'-' in the place of a file is standard input. 'blankett COMMAND --help' tells about one command."
        })
final class RootCommand implements Runnable {
    @Spec
    private final CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command is given");
    }
}
