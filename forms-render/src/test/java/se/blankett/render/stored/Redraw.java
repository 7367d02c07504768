package se.blankett.render.stored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.blankett.render.pdf.Pdf;
import se.blankett.render.pdf.PdfOptions;
import se.blankett.render.pdf.PdfRenderer;
import se.blankett.render.text.TextRenderer;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Submission;

/** What a host does years later: reads a stored submission, and draws it again. A program of its own. */
final class Redraw {
    private Redraw() {}

    /** Takes the file of the submission, and the folder that is written to. */
    public static void main(String[] args) throws IOException {
        draw(Submission.parse(Files.readString(Path.of(args[0]))), Path.of(args[1]));
    }

    static void draw(Submission submission, Path folder) throws IOException {
        for (Recipient recipient : Recipient.values()) {
            String text = TextRenderer.of().receipt(submission, recipient);
            Files.writeString(folder.resolve(recipient + ".txt"), text);
            Pdf pdf = PdfRenderer.of().receipt(submission, PdfOptions.of(recipient));
            Files.write(folder.resolve(recipient + ".pdf"), pdf.bytes());
        }
        Files.writeString(folder.resolve("again.json"), submission.toJson());
    }
}
