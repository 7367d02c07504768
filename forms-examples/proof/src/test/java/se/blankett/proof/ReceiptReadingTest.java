package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.pdfproof.Tags;
import se.blankett.pdfproof.Tags.Tag;
import se.blankett.render.pdf.Pdf;
import se.blankett.render.view.Recipient;
import se.blankett.render.view.SubmissionView;

/** What a validator cannot see of a receipt: that what is read aloud is the record, in its order, and makes sense. */
class ReceiptReadingTest {
    static Stream<ReceiptCase> receipts() {
        return Stream.concat(ReceiptCase.WRITTEN.stream(), ReceiptCase.GENERATED.stream());
    }

    @ParameterizedTest
    @MethodSource("receipts")
    void is_read_as_the_record_says(ReceiptCase receipt) {
        Pdf pdf = receipt.pdf();
        Tag document = Tags.read(pdf.bytes());
        String said = ReceiptLines.ofRecord(SubmissionView.of(receipt.submission(), receipt.to()));
        SoftAssertions softly = new SoftAssertions();

        softly.assertThat(ReceiptLines.bare(document.wholeText()))
                .as("everything once, in order")
                .isEqualTo(ReceiptLines.withCodes(said, pdf.replaced()));
        softly.assertThat(headings(document)).as("headings").satisfies(ReceiptReadingTest::areInOrder);
        softly.assertThat(tags(document, "Table"))
                .as("each question with its answer")
                .isNotEmpty()
                .allSatisfy(ReceiptReadingTest::isQuestionsWithAnswers);
        softly.assertThat(document.all()
                        .filter(tag -> isEmpty(tag) && corners(document).noneMatch(tag::equals)))
                .as("empty tags")
                .isEmpty();
        if (receipt.to() == Recipient.AUTHORITY) { // who looks through a draft sees it in full, too
            softly.assertThat(ReceiptLines.withoutDigests(document))
                    .as("the review")
                    .containsSubsequence(review(receipt, pdf));
        }
        softly.assertAll();
    }

    private static List<String> review(ReceiptCase receipt, Pdf pdf) {
        return ReceiptLines.ofReview(receipt.review()).stream()
                .map(line -> ReceiptLines.withCodes(line, pdf.replaced()))
                .toList();
    }

    private static List<Tag> tags(Tag document, String type) {
        return document.all().filter(tag -> tag.type().equals(type)).toList();
    }

    private static List<Integer> headings(Tag document) {
        return document.all()
                .map(Tag::type)
                .filter(type -> type.matches("H[1-6]"))
                .map(type -> Integer.valueOf(type.substring(1)))
                .toList();
    }

    private static void areInOrder(List<? extends Integer> levels) {
        assertThat(levels.indexOf(1)).isZero();
        assertThat(levels.lastIndexOf(1)).isZero();
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i))
                    .as("after level %d", levels.get(i - 1))
                    .isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    /** Under no headings one answer for each question, and under headings one for each. */
    private static void isQuestionsWithAnswers(Tag table) {
        List<Tag> heads = tags(table, "TH").stream()
                .filter(head -> "Column".equals(head.attributes().get("Scope")))
                .toList();
        int answers = Math.max(1, heads.size());
        assertThat(heads).noneMatch(head -> head.wholeText().isBlank());
        for (Tag body : tags(table, "TBody")) {
            assertThat(tags(body, "TR")).isNotEmpty().allSatisfy(row -> isQuestionWith(answers, row));
        }
    }

    private static void isQuestionWith(int answers, Tag row) {
        assertThat(row.children()).hasSize(1 + answers);
        assertThat(row.children().get(0).type()).isEqualTo("TH");
        assertThat(row.children().get(0).attributes()).containsEntry("Scope", "Row");
        assertThat(row.children().subList(1, 1 + answers)).extracting(Tag::type).containsOnly("TD");
        assertThat(row.children()).noneMatch(cell -> cell.wholeText().isBlank());
    }

    /** Above the names of rows, before those of columns, there is nothing to say. */
    private static Stream<Tag> corners(Tag document) {
        return tags(document, "THead").stream()
                .map(head -> head.children().get(0).children().get(0));
    }

    private static boolean isEmpty(Tag tag) {
        return tag.children().isEmpty()
                && tag.text().isBlank()
                && !tag.attributes().containsKey("Alt");
    }
}
