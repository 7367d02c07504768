package se.blankett.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.blankett.render.pdf.Pdf;
import se.blankett.render.pdf.PdfOptions;
import se.blankett.render.pdf.PdfRenderer;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Submission;

/** A ratio is fair only where both sides print the same receipt. */
class SameReceiptTest {
    private static final Submission SUBMISSION = ReceiptSample.submission();
    private static final Pdf OURS = PdfRenderer.of().receipt(SUBMISSION, PdfOptions.of(Recipient.CITIZEN));
    private static final List<String> OTHERS = Jsoup.parse(ReceiptHtml.of(SUBMISSION)).body().getAllElements().stream()
            .map(Element::ownText)
            .map(SameReceiptTest::withoutSpaces)
            .filter(text -> !text.isEmpty())
            .toList();

    @Test
    void our_receipt_has_three_pages() {
        assertThat(OURS.pages()).isEqualTo(ReceiptSample.PAGES);
        assertThat(OURS.replaced()).isEmpty();
    }

    @Test
    void ours_says_what_the_others_print() throws IOException {
        assertThat(OTHERS).hasSizeGreaterThan(90);
        assertThat(withoutSpaces(textOfOurs())).contains(OTHERS);
    }

    @Test
    void the_others_print_what_ours_says() throws IOException {
        int ours = withoutSpaces(textOfOurs()).length();

        assertThat(OTHERS.stream().mapToInt(String::length).sum())
                .as("but for what stands at the top and the foot of each page")
                .isBetween(ours - 400, ours);
    }

    private static String textOfOurs() throws IOException {
        try (PDDocument document = Loader.loadPDF(OURS.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Lines break where each program has room. */
    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
