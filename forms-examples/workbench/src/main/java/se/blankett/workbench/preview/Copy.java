package se.blankett.workbench.preview;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.render.pdf.PdfOptions;
import se.blankett.render.pdf.PdfRenderer;
import se.blankett.render.text.TextRenderer;
import se.blankett.render.view.Link;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Submission;
import se.blankett.text.Texts;

/** What a receipt offers to download: made anew each time, of what was sent. */
enum Copy {
    PDF("receipt.pdf", "application/pdf", "ui.downloadPdf"),
    TEXT("receipt.txt", "text/plain; charset=utf-8", "ui.downloadText");

    private static final PdfRenderer RENDERER = PdfRenderer.of();

    private final String file;
    private final String type;
    private final String label;

    /** @param file its name, beside the receipt; no page is called so, as ids have no full stop */
    Copy(String file, String type, String label) {
        this.file = file;
        this.type = type;
        this.label = label;
    }

    static Optional<Copy> named(String page) {
        return Arrays.stream(values()).filter(copy -> copy.file.equals(page)).findFirst();
    }

    /** Returns links to all of them, each with its size. */
    static List<Link> linksTo(String form, Submission submission) {
        Texts texts = Texts.nearest(submission.form().lang());
        return Arrays.stream(values())
                .map(copy -> Link.of(
                        texts.text(copy.label, Map.of("size", copy.of(submission).length)),
                        Addresses.of(form, copy.file)))
                .toList();
    }

    Reply reply(Submission submission) {
        String name = submission.id() + file.substring(file.lastIndexOf('.'));
        return Reply.file(type, of(submission)).with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private byte[] of(Submission submission) {
        return switch (this) {
            case PDF ->
                RENDERER.receipt(submission, PdfOptions.of(Recipient.CITIZEN)).bytes();
            case TEXT -> text(submission);
        };
    }

    private static byte[] text(Submission submission) {
        return TextRenderer.of().receipt(submission, Recipient.CITIZEN).getBytes(StandardCharsets.UTF_8);
    }
}
