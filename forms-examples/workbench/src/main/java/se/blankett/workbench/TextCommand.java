package se.blankett.workbench;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.blankett.render.text.TextRenderer;

/** Writes a receipt as plain text. */
@Command(
        name = "text",
        description = "Writes the receipt of answers as plain text: what is sent by e-mail, or signed.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "2:a file that cannot be read or written, a form that does not load, answers that are not valid, or wrong"
                    + " usage"
        })
final class TextCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final SentOptions sent = new SentOptions();

    @Option(names = "-o", paramLabel = "OUT", description = "The file that it is written to; else standard output.")
    private String out = "";

    TextCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String text = TextRenderer.of().receipt(sent.submission(terminal), sent.recipient());
        if (out.isEmpty()) {
            text.lines().forEach(terminal::line);
        } else {
            new Output(out).write(text);
        }
        return 0;
    }
}
