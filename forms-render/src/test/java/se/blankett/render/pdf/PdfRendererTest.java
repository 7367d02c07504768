package se.blankett.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.pdfproof.Tags;
import se.blankett.pdfproof.Vera;
import se.blankett.render.view.Fact;
import se.blankett.render.view.Phrase;
import se.blankett.render.view.Recipient;
import se.blankett.submission.ShownPage.Question;
import se.blankett.submission.Submission;
import se.blankett.text.ShownText;

class PdfRendererTest {
    private static final PdfRenderer RENDERER = PdfRenderer.of();
    private static final Path APPROVED = Path.of("src/test/resources/se/blankett/render/pdf");

    /** What a screen reader reads. Written anew with {@code -Dapprove=true}. */
    @ParameterizedTest
    @EnumSource
    void is_read_as_approved(Recipient recipient) throws IOException {
        PdfOptions options = PdfOptions.of(recipient)
                .withLogo(Documents.png(40, 20), "Storköpings kommun")
                .withFacts(List.of(
                        Fact.of("Inskickat av", "Måns Ødegård"),
                        new Fact(Phrase.of("Inloggning"), new Phrase("eIDAS, high", "en"))));
        String outline =
                Tags.read(RENDERER.receipt(Receipts.usual(), options).bytes()).toOutline();

        Path approved = APPROVED.resolve("receipt-" + recipient.name().toLowerCase(Locale.ROOT) + ".txt");
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(APPROVED);
            Files.writeString(approved, outline);
        }
        assertThat(approved).content().isEqualTo(outline);
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void breaks_no_rule(Submission submission) {
        for (Recipient recipient : Recipient.values()) {
            PdfOptions options = PdfOptions.of(recipient).withLogo(Documents.png(300, 40), "Storköpings kommun");

            assertThat(Vera.failures(RENDERER.receipt(submission, options).bytes()))
                    .isEmpty();
        }
    }

    static Stream<Arguments> submissions() {
        List<Map<String, String>> rows = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> Map.of("namn", "Vuxen " + i))
                .toList();
        return Stream.of(
                argumentSet("the usual", Receipts.usual()),
                argumentSet("ten thousand characters", Receipts.answering(Receipts.LONG.repeat(134))),
                argumentSet("ten thousand without a space", Receipts.answering("x".repeat(10_000))),
                argumentSet("lines", Receipts.answering("rad\n".repeat(200))),
                argumentSet("two hundred rows", Receipts.of(Map.of("vuxna", rows))),
                argumentSet("emoji and what turns the direction", Receipts.answering("😀 \u202e אב \u0000 سلام 東")),
                argumentSet("spaces and line ends only", Receipts.answering(" \n \n\n ")),
                argumentSet("markup", Receipts.answering("(<b>&amp;\\)) endstream \r]]> %PDF")),
                argumentSet("questions in another language", Receipts.changed(PdfRendererTest::inEnglish)));
    }

    private static Question inEnglish(Question question) {
        ShownText label = new ShownText("Which?", "en");
        return new Question(question.pointer(), label, question.answer(), question.masked());
    }

    @Test
    void what_is_in_another_language_says_so() {
        assertThat(Tags.read(citizen(Receipts.changed(PdfRendererTest::inEnglish))
                                .bytes())
                        .all()
                        .filter(tag -> tag.text().equals("Which?")))
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(tag.attributes()).containsEntry("Lang", "en"));
    }

    @Test
    void the_citizen_has_no_last_digits_and_the_authority_all() {
        Pdf full = RENDERER.receipt(Receipts.usual(), PdfOptions.of(Recipient.AUTHORITY));

        assertThat(Tags.read(citizen(Receipts.usual()).bytes()).wholeText())
                .contains("19850101-****")
                .doesNotContain("2390");
        assertThat(Tags.read(full.bytes()).wholeText()).contains("19850101-2390");
    }

    /** For programs that know nothing of tags: each label, then its answer. */
    @Test
    void text_comes_in_the_order_that_it_is_read() throws IOException {
        try (PDDocument document = Loader.loadPDF(citizen(Receipts.usual()).bytes())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");

            assertThat(text)
                    .containsSubsequence(
                            "Ansökan om skolskjuts Vi har tagit emot din ansökan",
                            "Ärendenummer BUN-2026-01234",
                            "Vilken skola går eleven i? Norrängsskolan",
                            "ordnas på ett särskilt sätt? Nej",
                            "Hur ser vägen ut mellan hemmet och skolan? Det är långt",
                            "Folkbokföringsadress Storgatan 1 123 45 Storköping");
        }
    }

    @Test
    void is_named_by_form_and_case() throws IOException {
        try (PDDocument document = Loader.loadPDF(citizen(Receipts.usual()).bytes())) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Ansökan om skolskjuts – BUN-2026-01234");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Receipts.RECEIVED);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
        }
    }

    @Test
    void tells_what_it_could_not_show() {
        Pdf pdf = citizen(Receipts.answering("Hej 😀"));

        assertThat(pdf.replaced()).containsExactly(0x1F600);
        assertThat(Tags.read(pdf.bytes()).wholeText()).contains("Hej [U+1F600]");
    }

    @Test
    void a_font_of_the_host_shows_what_ours_lack() {
        PdfRenderer renderer =
                RENDERER.withFallback(Patched.showing(0x1F600, 'å')).withFallback(Patched.showing(0x6771, 'e'));

        Pdf pdf = renderer.receipt(
                Receipts.answering("Hej 😀 då 東 " + "東".repeat(300)), PdfOptions.of(Recipient.CITIZEN));

        assertThat(pdf.replaced()).isEmpty();
        assertThat(Tags.read(pdf.bytes()).wholeText()).contains("Hej 😀 då 東 東東東");
        assertThat(Vera.failures(pdf.bytes())).isEmpty();
    }

    @Test
    void paragraphs_of_an_answer_are_paragraphs() {
        assertThat(Tags.read(citizen(Receipts.answering("ett\n\ntvå\ntre")).bytes())
                        .all()
                        .filter(tag ->
                                tag.type().equals("TD") && tag.wholeText().equals("ett två tre"))
                        .flatMap(tag -> tag.children().stream())
                        .map(Tags.Tag::text))
                .containsExactly("ett", "två tre");
    }

    @Test
    void shows_no_answer_in_a_log() {
        assertThat(citizen(Receipts.usual()))
                .hasToString("Pdf[" + citizen(Receipts.usual()).size() + " bytes, pages=2, replaced=0]");
    }

    @Test
    void three_pages_take_less_than_sixty_kilobytes() {
        Pdf pdf = citizen(Receipts.answering(Receipts.LONG.repeat(40)));

        assertThat(pdf.pages()).isEqualTo(3);
        assertThat(pdf.size()).isLessThan(60_000);
    }

    @Test
    void refuses_a_logo_that_nobody_could_see_or_hear() {
        PdfOptions options = PdfOptions.of(Recipient.CITIZEN);
        assertThatThrownBy(() -> options.withLogo(Documents.png(1, 1), " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("logo: must have a text that says what it shows");
        assertThatThrownBy(() -> options.withLogo(new byte[] {1, 2}, "Logotyp"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("picture: must be PNG, JPEG or GIF");
        assertThatThrownBy(() -> options.withLogo(Documents.png(3000, 2000), "Logotyp"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("picture: must have at most 4000000 pixels, has 6000000");
    }

    private static Pdf citizen(Submission submission) {
        return RENDERER.receipt(submission, PdfOptions.of(Recipient.CITIZEN));
    }
}
