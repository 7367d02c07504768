package se.blankett.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.blankett.workbench.preview.Preview;

/** Shows the forms of a folder in a browser, until it is stopped. */
@Command(
        name = "preview",
        description =
                "Serves every form in DIR on this machine: fill in, errors, review, receipt; what is wrong with the"
                        + " form stands beside it, and a change of a file shows at once. Runs until it is stopped.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = "2:no folder, no free port, or wrong usage")
final class PreviewCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Terminal terminal;

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder with *.form.json.")
    private String folder = "";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Where it is served; the next free port where it is taken; 0 is any.")
    private int port;

    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            description = "Templates of your own, before those of Blankett.")
    private Optional<String> templates = Optional.empty();

    PreviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port must be 0 to 65535, was " + port);
        }
        Path forms = FolderInput.of(folder);
        try (Preview preview =
                Preview.start(forms, templates.map(FolderInput::of), port, Circumstances.now(), terminal.err())) {
            terminal.line("Preview: http://localhost:" + preview.port() + "/" + taken(preview));
            terminal.out().flush();
            new CountDownLatch(1).await(); // until it is stopped
            return 0;
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "no port is free from " + port + " on", e);
        }
    }

    private String taken(Preview preview) {
        return port == 0 || port == preview.port() ? "" : " (port " + port + " is taken)";
    }
}
