package se.blankett.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.text.TextRenderer;
import se.blankett.render.view.PageOptions;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/** A computed number is read alike wherever it is shown: on a page of sums, in the review, on receipts, in PDF and in text. */
class ComputedNumbersTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));
    private static final PageOptions OPTIONS = PageOptions.of("/prov");

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            n / 3          § 'unit': 'kr'                         § 10      § 3,33 kr
            n              § 'unit': 'kr'                         § 25183,5 § 25 183,50 kr
            n              § 'unit': 'kr'                         § 25183   § 25 183 kr
            n * 0 - n      § 'unit': 'kr'                         § 1250    § −1 250 kr
            n / 3          § 'unit': 'km'}, 'multipleOf': 0.1, 'x': {  § 10 § 3,3 km
            n / 3          § 'unit': 'dagar'}, 'multipleOf': 1, 'x': { § 10 § 3 dagar
            n / 3          § 'help': 'Delat på tre.'              § 10      § 3,333333
            """)
    void is_read_alike_everywhere(String formula, String members, String answer, String expected) throws IOException {
        Form form = form(formula, members);
        Dialogue dialogue = Dialogue.of(form, CLOCK);
        HtmlRenderer html = HtmlRenderer.of(form);
        Turn sums = dialogue.take(dialogue.start("1"), Post.of(Map.of("!page", "a", "!next", "", "/n", answer)));
        Turn review = dialogue.take(sums.draft(), Post.of(Map.of("!page", "b", "!next", "")));
        Submission submission = dialogue.take(review.draft(), Post.of(Map.of("!page", Draft.REVIEW, "!submit", "")))
                .submission()
                .map(made -> Submission.parse(made.toJson()))
                .orElseThrow();

        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("page", html.render(sums, OPTIONS));
        shown.put("review", html.render(review, OPTIONS));
        shown.put("receipt", html.receipt(submission, OPTIONS));
        shown.put("text", TextRenderer.of().receipt(submission, Recipient.CITIZEN));
        shown.put("text of the authority", TextRenderer.of().receipt(submission, Recipient.AUTHORITY));
        shown.put("pdf", pdf(submission));

        assertThat(shown)
                .allSatisfy((where, text) -> assertThat(text.replaceAll("[\\s\\u00a0]+", " "))
                        .as(where)
                        .containsPattern("Summa(?:</dt>|[ :]).{0,60}?" + expected + "(?![0-9,])"));
    }

    private static String pdf(Submission submission) throws IOException {
        byte[] file = PdfRenderer.of()
                .receipt(submission, PdfOptions.of(Recipient.CITIZEN))
                .bytes();
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Form form(String formula, String members) {
        String made = """
                {'type': 'object', 'title': 'Prov',
                 'x-form': {'pages': [{'id': 'a', 'title': 'A', 'fields': ['n']}, {'id': 'b', 'title': 'Summering', 'fields': ['c']}]},
                 'properties': {'n': {'title': 'Antal', 'type': 'number'},
                   'c': {'title': 'Summa', 'type': 'number', 'x-form': {'compute': '%s', %s}}}}
                """.formatted(formula, members);
        return FormParser.parse("prov.form.json", made.replace('\'', '"'));
    }
}
