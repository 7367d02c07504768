package se.blankett.workbench;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** All commands, and the one place where what stops them is told. */
final class Commands {
    private final Terminal terminal;

    Commands(Terminal terminal) {
        this.terminal = terminal;
    }

    int run(String... args) {
        StringWriter help = new StringWriter();
        int code = run(help, args);
        help.toString().lines().forEach(terminal::line);
        return code;
    }

    private int run(StringWriter help, String... args) {
        try {
            return commandLine(new PrintWriter(help)).execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return new Complaints(terminal).tell(e);
        }
    }

    private CommandLine commandLine(PrintWriter help) {
        Complaints complaints = new Complaints(terminal);
        return new CommandLine(new RootCommand())
                .addSubcommand(new LintCommand(terminal))
                .addSubcommand(new ValidateCommand(terminal))
                .addSubcommand(new BindCommand(terminal))
                .addSubcommand(new HtmlCommand(terminal))
                .addSubcommand(new PdfCommand(terminal))
                .addSubcommand(new TextCommand(terminal))
                .addSubcommand(new OverlayCommand(terminal))
                .addSubcommand(new ExampleCommand(terminal))
                .addSubcommand(new PreviewCommand(terminal))
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(help)
                .setParameterExceptionHandler((wrong, given) -> complaints.tell(wrong))
                .setExecutionExceptionHandler((stopped, command, parsed) -> complaints.tell(stopped));
    }
}
