package se.blankett.render.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.pdfproof.Tags;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.pdf.PdfOptions;
import se.blankett.render.pdf.PdfRenderer;
import se.blankett.render.text.TextRenderer;
import se.blankett.render.view.PageOptions;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Attachment;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.Post;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;
import se.blankett.submission.Uploads;

/** Name, type and size of each file stand wherever answers are shown; what it is compared by on the authority's copy. */
class FileReceiptTest {
    private static final Form FORM = FormParser.parse("filer.form.json", """
            { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://exempel.se/filer",
              "title": "Ansökan", "type": "object",
              "$defs": { "fil": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" },
                "mediaType": { "enum": ["application/pdf", "image/png"] }, "size": { "type": "integer" },
                "sha256": { "type": "string" } } } },
              "x-form": { "version": "1.0.0", "lang": "sv",
                "pages": [ { "id": "a", "title": "Bilagor", "fields": ["intyg", "bilagor", "ritning", "hemlig", "barn"] } ] },
              "properties": {
                "intyg": { "title": "Intyg", "$ref": "#/$defs/fil" },
                "bilagor": { "title": "Bilagor", "type": "array", "items": { "$ref": "#/$defs/fil" } },
                "ritning": { "title": "Ritning", "$ref": "#/$defs/fil" },
                "hemlig": { "title": "Hemlig", "writeOnly": true, "$ref": "#/$defs/fil" },
                "barn": { "title": "Barn", "type": "array", "x-form": { "item": { "title": "Barn" } },
                  "items": { "type": "object", "properties": { "betyg": { "title": "Betyg", "$ref": "#/$defs/fil" } } } } } }
            """);

    private final AttachmentStore store = AttachmentStore.inMemory(10_000);
    private final Dialogue dialogue =
            Dialogue.of(FORM, Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));
    private final Turn filled = dialogue.take(
            dialogue.start("EX-1"),
            Post.of(
                    Map.of("!update", "", "/barn~rows", "1"),
                    List.of(
                            Uploads.of("/intyg", "läkar<b>.pdf", Uploads.PDF),
                            Uploads.of("/bilagor", "1.png", Uploads.PNG),
                            Uploads.of("/bilagor", "2.pdf", Uploads.PDF + "2"),
                            Uploads.of("/hemlig", "hemlig.pdf", Uploads.PDF + "hemlig"),
                            Uploads.of("/barn/0/betyg", "betyg.pdf", Uploads.PDF + "33")),
                    store));
    private final Turn review = dialogue.take(filled.draft(), Post.of(Map.of("!next", "", "/barn~rows", "1")));
    private final Submission submission = dialogue.take(review.draft(), Post.of(Map.of("!submit", "")))
            .submission()
            .orElseThrow();

    private String digest(String name) {
        return submission.attachments().stream()
                .filter(file -> file.name().equals(name))
                .map(Attachment::sha256)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void stand_in_the_record_that_is_stored() throws IOException {
        Submission stored = Submission.parse(submission.toJson());

        assertThat(stored).isEqualTo(submission);
        assertThat(stored.attachments())
                .map(Attachment::name)
                .containsExactlyInAnyOrder("läkar<b>.pdf", "1.png", "2.pdf", "hemlig.pdf", "betyg.pdf");
        for (Attachment file : stored.attachments()) {
            assertThat(store.open(file.id()).readAllBytes()).hasSize((int) file.size());
        }
    }

    @Test
    void stand_in_the_citizens_receipt_as_text() {
        assertThat(linesOf(TextRenderer.of().receipt(submission, Recipient.CITIZEN)))
                .containsSequence(
                        "Intyg: läkar<b>.pdf (PDF, 16 byte)",
                        "Bilagor:",
                        "1.png (PNG, 16 byte)",
                        "2.pdf (PDF, 17 byte)",
                        "Ritning: Inte angivet",
                        "Barn 1",
                        "......",
                        "Betyg: betyg.pdf (PDF, 18 byte)");
    }

    @Test
    void stand_in_the_authoritys_receipt_as_text_with_what_they_are_compared_by() {
        String text = TextRenderer.of().receipt(submission, Recipient.AUTHORITY);

        assertThat(linesOf(text))
                .containsSequence(
                        "Intyg:",
                        "läkar<b>.pdf (PDF, 16 byte)",
                        "SHA-256:",
                        digest("läkar<b>.pdf"),
                        "Bilagor:",
                        "1.png (PNG, 16 byte)",
                        "SHA-256:",
                        digest("1.png"),
                        "2.pdf (PDF, 17 byte)",
                        "SHA-256:",
                        digest("2.pdf"),
                        "Ritning: Inte angivet",
                        "Barn 1",
                        "......",
                        "Betyg:",
                        "betyg.pdf (PDF, 18 byte)",
                        "SHA-256:",
                        digest("betyg.pdf"));
        assertThat(text).doesNotContain("hemlig.pdf", digest("hemlig.pdf"));
    }

    private static List<String> linesOf(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void stand_in_the_receipt_as_pdf(Recipient recipient) {
        String text = Tags.read(PdfRenderer.of()
                        .receipt(submission, PdfOptions.of(recipient))
                        .bytes())
                .wholeText()
                .replaceAll("\\s+", " ");

        assertThat(text)
                .containsSubsequence(
                        "Intyg",
                        "läkar<b>.pdf (PDF, 16 byte)",
                        "1.png (PNG, 16 byte)",
                        "2.pdf (PDF, 17 byte)",
                        "Ritning",
                        "Inte angivet",
                        "Barn 1",
                        "betyg.pdf (PDF, 18 byte)")
                .doesNotContain("hemlig.pdf");
        assertThat(text.contains("SHA-256: " + digest("1.png"))).isEqualTo(recipient == Recipient.AUTHORITY);
        assertThat(text.contains("SHA-256: " + digest("betyg.pdf"))).isEqualTo(recipient == Recipient.AUTHORITY);
    }

    @Test
    void stand_on_the_review_and_on_the_receipt_page() {
        HtmlRenderer html = HtmlRenderer.of(FORM);
        for (String page :
                List.of(html.render(review, PageOptions.of("/")), html.receipt(submission, PageOptions.of("/")))) {
            assertThat(page)
                    .contains(
                            "läkar&lt;b&gt;.pdf (PDF, 16 byte)",
                            "1.png (PNG, 16 byte)",
                            "2.pdf (PDF, 17 byte)",
                            "betyg.pdf (PDF, 18 byte)")
                    .doesNotContain("hemlig.pdf", digest("1.png"));
        }
    }
}
