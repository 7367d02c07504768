package se.blankett.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.submission.Post;
import se.blankett.submission.Prefill;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/** Who signs, and what is kept from others, as people read it. */
class SigningTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static final PageOptions OPTIONS = PageOptions.of("/prov");

    private static final Prefill KNOWN = Prefill.of(Map.of("person.number", "19850101-2390"));

    private static Form form(String sign, String lang) {
        return FormParser.parse("a.form.json", """
                {'title': 'Prov', 'type': 'object', 'x-form': {'lang': '%s', %s},
                 'properties': {
                   'pnr': {'title': 'Personnummer', 'type': 'string', 'format': 'se-personnummer', 'readOnly': true,
                           'x-form': {'prefill': 'person.number'}},
                   'andra': {'title': 'Den andra', 'type': 'string', 'format': 'se-personnummer'},
                   'konto': {'title': 'Konto', 'type': 'string', 'format': 'se-bankkonto'}}}
                """.formatted(lang, sign).replace('\'', '"'));
    }

    private static Turn review(Form form) {
        Dialogue dialogue = Dialogue.of(form, CLOCK);
        return dialogue.take(
                dialogue.start("A-1", KNOWN),
                Post.of(Map.of("/andra", "19850101-2382", "/konto", "8424 1234567897", "!next", "")));
    }

    private static Submission submission(Form form) {
        return Dialogue.of(form, CLOCK)
                .take(review(form).draft(), Post.of(Map.of("!submit", "")))
                .submission()
                .orElseThrow();
    }

    private static String said(Form form) {
        return ((ReviewState) FormViews.of(form).turn(review(form), OPTIONS).state()).signing();
    }

    private static List<String> answers(Submission submission, Recipient recipient) {
        return SubmissionView.of(submission, recipient).summary().groups().stream()
                .flatMap(group -> group.parts().stream())
                .flatMap(part -> part.rows().stream())
                .map(row -> row.answer().text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv | Dessa personer ska skriva under: 19850101-2390 och 19850101-2382. Ärendet behandlas när alla har skrivit under.",
                "en | These people must sign: 19850101-2390 and 19850101-2382. Your case is dealt with when everyone has signed.",
                "fi | Näiden henkilöiden on allekirjoitettava: 19850101-2390 ja 19850101-2382. Asia käsitellään, kun kaikki ovat allekirjoittaneet."
            })
    void the_review_says_who_has_to_sign(String lang, String expected) {
        assertThat(said(form("'sign': 'all', 'signers': ['/pnr', '/andra']", lang)))
                .isEqualTo(expected);
    }

    /** The number of the other, and of three in rows: {@code x} is not answered, {@code -} is no row. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x | x | - | 2 personer ska skriva under. Deras personnummer är inte ifyllda. Ärendet behandlas när alla har skrivit under. | 2 personer vars personnummer inte är ifyllda.",
                "x | - | - | En person ska skriva under. Personnumret är inte ifyllt. Ärendet behandlas när alla har skrivit under. | En person vars personnummer inte är ifyllt.",
                "19850101-2382 | x | - | Den här personen ska skriva under: 19850101-2382. Ärendet behandlas när alla har skrivit under. En person till ska skriva under. Personnumret är inte ifyllt. | Den här personen: 19850101-****. Och en person vars personnummer inte är ifyllt.",
                "19850101-2382 | x | x | Den här personen ska skriva under: 19850101-2382. Ärendet behandlas när alla har skrivit under. 2 personer till ska skriva under. Deras personnummer är inte ifyllda. | Den här personen: 19850101-****. Och 2 personer vars personnummer inte är ifyllda.",
            })
    void who_has_to_sign_and_gave_no_number_is_told_of(
            String other, String first, String second, String review, String receipt) {
        Form form = Walk.form("""
                "x-form": {"sign": "all", "signers": ["/andra", "/barn/-/pnr"]},
                "properties": {
                  "andra": {"title": "Den andra", "type": "string", "format": "se-personnummer"},
                  "barn": {"title": "Barn", "type": "array", "x-form": {"item": {"title": "Barn"}}, "items": {"type": "object", "properties": {
                    "pnr": {"title": "Personnummer", "type": "string", "format": "se-personnummer"}}}}}""");
        Walk walk = Walk.in(form);
        long rows = Stream.of(first, second).filter("x"::equals).count();
        for (long row = 0; row < rows; row++) {
            walk.post("/barn~rows", "" + row, "!add", "/barn");
        }
        walk.post("/andra", other.replace("x", ""), "/barn~rows", "" + rows, "!next", "");

        assertThat(((ReviewState) walk.shown().state()).signing()).isEqualTo(review);
        walk.post("!submit", "");
        assertThat(((ReceiptState) walk.shown().state()).signature()).isEqualTo(receipt);
        Submission kept =
                Submission.parse(walk.turn().submission().orElseThrow().toJson());
        assertThat(SubmissionView.of(kept, Recipient.CITIZEN).facts()).contains(Fact.of("Underskrift", receipt));
    }

    @Test
    void where_nobody_is_asked_who_submits_signs() {
        Form form = Walk.form("""
                "x-form": {"sign": "all", "signers": ["/b"]},
                "properties": {"a": {"title": "A", "type": "boolean"}},
                "if": {"properties": {"a": {"const": true}}, "required": ["a"]},
                "then": {"properties": {"b": {"title": "B", "type": "string", "format": "se-personnummer"}}}""");

        assertThat(((ReviewState) Walk.in(form)
                                .post("/a", "false", "!next", "")
                                .shown()
                                .state())
                        .signing())
                .isEqualTo("Du skriver under i nästa steg. Sedan är ärendet inskickat.");
    }

    @Test
    void the_review_says_what_happens_after_it() {
        assertThat(said(form("'sign': 'one'", "sv")))
                .isEqualTo("Du skriver under i nästa steg. Sedan är ärendet inskickat.");
        assertThat(said(form("'sign': 'none'", "sv"))).isEmpty();
    }

    @Test
    void receipts_tell_it_as_a_fact_and_the_citizens_masks_numbers() {
        Submission submission = submission(form("'sign': 'all', 'signers': ['/pnr', '/andra']", "sv"));

        assertThat(SubmissionView.of(submission, Recipient.CITIZEN).facts())
                .contains(Fact.of("Underskrift", "Alla dessa personer: 19850101-**** och 19850101-****."));
        assertThat(SubmissionView.of(submission, Recipient.AUTHORITY).facts())
                .contains(Fact.of("Underskrift", "Alla dessa personer: 19850101-2390 och 19850101-2382."));
        ReceiptState receipt = (ReceiptState) FormViews.of(form("'sign': 'one'", "sv"))
                .receipt(submission, OPTIONS)
                .state();
        assertThat(receipt.signature()).isEqualTo("Alla dessa personer: 19850101-**** och 19850101-****.");
    }

    @Test
    void who_submitted_signs_alone() {
        assertThat(SubmissionView.of(submission(form("'sign': 'one'", "sv")), Recipient.CITIZEN)
                        .facts())
                .contains(Fact.of("Underskrift", "Den som skickade in."));
        assertThat(SubmissionView.of(submission(form("'sign': 'none'", "sv")), Recipient.CITIZEN)
                        .facts())
                .noneMatch(fact -> fact.name().text().equals("Underskrift"));
    }

    @Test
    void a_receipt_masks_an_account_and_the_authority_reads_it() {
        Submission submission = submission(form("'sign': 'none'", "sv"));

        assertThat(answers(submission, Recipient.CITIZEN))
                .containsExactly("19850101-****", "19850101-****", "****-******7897");
        assertThat(answers(submission, Recipient.AUTHORITY))
                .containsExactly("19850101-2390", "19850101-2382", "8424-1234567897");
    }

    @Test
    void what_is_read_only_is_text() {
        Form form = form("'sign': 'none'", "sv");
        Dialogue dialogue = Dialogue.of(form, CLOCK);

        String page = Outline.of(FormViews.of(form).turn(dialogue.show(dialogue.start("A-1", KNOWN), ""), OPTIONS));

        assertThat(page).contains("read-only");
    }
}
