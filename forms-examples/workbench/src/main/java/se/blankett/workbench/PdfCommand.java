package se.blankett.workbench;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import se.blankett.render.pdf.Pdf;
import se.blankett.render.pdf.PdfOptions;
import se.blankett.render.pdf.PdfRenderer;
import se.blankett.text.VisibleText;

/** Draws a receipt as PDF. */
@Command(
        name = "pdf",
        description = "Draws the receipt of answers as PDF. A character that cannot be shown is told, a line each.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:drawn",
            "2:a file that cannot be read or written, a form that does not load, answers that are not valid, or wrong"
                    + " usage"
        })
final class PdfCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final SentOptions sent = new SentOptions();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            required = true,
            converter = KindConverter.class,
            description = "What is drawn: receipt.")
    private Kind kind = Kind.RECEIPT;

    @Option(names = "-o", paramLabel = "OUT", required = true, description = "The file that is written.")
    private String out = "";

    PdfCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Pdf pdf = draw();
        new Output(out).write(pdf.bytes());
        pdf.replaced().forEach(this::tell);
        return 0;
    }

    private Pdf draw() {
        return switch (kind) {
            case RECEIPT -> PdfRenderer.of().receipt(sent.submission(terminal), PdfOptions.of(sent.recipient()));
        };
    }

    private void tell(int codePoint) {
        terminal.line(
                VisibleText.codeOf(codePoint) + " stands for a character that cannot be shown: " + nameOf(codePoint));
    }

    private static String nameOf(int codePoint) {
        String name = Character.getName(codePoint);
        return name == null ? "without a name" : name;
    }

    /** What is drawn. It is named, so that a script means the same when there are more kinds. */
    enum Kind {
        RECEIPT
    }

    /** {@code receipt} to what it means. */
    static final class KindConverter implements ITypeConverter<Kind> {
        @Override
        public Kind convert(String value) {
            if (value.equals("receipt")) {
                return Kind.RECEIPT;
            }
            throw new TypeConversionException("kind must be receipt, was " + value);
        }
    }
}
