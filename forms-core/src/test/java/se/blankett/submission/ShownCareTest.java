package se.blankett.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.blankett.form.Care;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.parse.FormParser;
import se.blankett.submission.ShownPage.Question;
import se.blankett.validate.SubmissionValidator;

/** What is said of protection at any level, and what is kept from read-only views. */
class ShownCareTest {
    private static final Form FORM = FormParser.parse("prov.form.json", """
            {'$id': 'https://exempel.se/prov', 'title': 'Prov', 'type': 'object',
             'x-form': {'version': '1.0.0', 'privacy': 'personal', 'retention': 'P2Y'},
             'properties': {
               'namn': {'title': 'Namn', 'type': 'string'},
               'konto': {'title': 'Kontonummer', 'type': 'integer', 'x-form': {'privacy': 'identity'}},
               'dubbelt': {'title': 'Dubbelt', 'type': 'integer', 'x-form': {'privacy': 'identity', 'compute': 'konto * 2'}},
               'antal': {'title': 'Antal', 'type': 'integer'},
               'handlaggare': {'title': 'Handläggare', 'type': 'object', 'readOnly': true, 'properties': {
                 'kod': {'title': 'Kod', 'type': 'string', 'x-form': {'retention': 'P3M'}}}},
               'pass': {'title': 'Pass', 'type': 'string', 'x-form': {'privacy': 'identity'}},
               'adress': {'title': 'Adress', 'type': 'string', 'x-form': {'privacy': 'identity'}},
               'halsa': {'title': 'Hälsa', 'type': 'object', 'x-form': {'privacy': 'special', 'retention': 'P10Y'}, 'properties': {
                 'intyg': {'title': 'Intyg', 'type': 'string'},
                 'lakare': {'title': 'Läkare', 'type': 'string', 'x-form': {'privacy': 'personal'}}}},
               'barn': {'title': 'Barn', 'type': 'array', 'items': {'type': 'object', 'properties': {
                 'kod': {'title': 'Kod', 'type': 'string', 'x-form': {'retention': 'P1Y'}}}}},
               'hemligt': {'title': 'Hemligt', 'type': 'string', 'writeOnly': true},
               'gammalt': {'title': 'Gammalt', 'type': 'string', 'deprecated': true},
               'dolt': {'title': 'Dolt', 'type': 'object', 'writeOnly': true, 'properties': {'a': {'title': 'A', 'type': 'string'}}}}}
            """.replace('\'', '"'));

    private static final Submission SUBMISSION = submission("""
            {'namn': 'Kim Ek', 'konto': 1234567, 'antal': 1234567, 'handlaggare': {'kod': 'x'}, 'pass': 'AA1234567', 'adress': 'Storgatan 12', 'halsa': {'intyg': 'x', 'lakare': 'y'},
             'barn': [{'kod': '1'}, {'kod': '2'}], 'hemligt': 'h', 'gammalt': 'g', 'dolt': {'a': 'd'}}""");

    private static Submission submission(String answers) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));
        Outcome outcome = SubmissionValidator.of(FORM, clock).validate(answers.replace('\'', '"'));
        return Submission.of(FORM, outcome, "1", clock.instant());
    }

    @Test
    void what_is_said_holds_for_all_that_is_in_it_until_something_else_is() {
        assertThat(FORM.careAt(Pointer.parse("/namn"))).isEqualTo(new Care("personal", "P2Y"));
        assertThat(FORM.careAt(Pointer.parse("/halsa/intyg"))).isEqualTo(new Care("special", "P10Y"));
        assertThat(FORM.careAt(Pointer.parse("/halsa/lakare"))).isEqualTo(new Care("personal", "P10Y"));
        assertThat(FORM.careAt(Pointer.parse("/barn/1/kod"))).isEqualTo(new Care("personal", "P1Y"));
    }

    @Test
    void what_is_read_only_for_it_stands_in_what_is_keeps_what_is_said_of_it() {
        Form form = FormParser.parse("prov.form.json", """
                {"title": "Prov", "type": "object", "properties": {
                  "person": {"title": "Person", "type": "object", "readOnly": true, "properties": {
                    "pass": {"title": "Pass", "type": "string", "x-form": {"privacy": "identity", "retention": "P1Y"}}}}}}""");
        assertThat(form.careAt(Pointer.parse("/person/pass"))).isEqualTo(new Care("identity", "P1Y"));
    }

    @Test
    void a_submission_says_what_is_protected_or_kept_otherwise() {
        assertThat(SUBMISSION.form().privacy()).isEqualTo("personal");
        assertThat(SUBMISSION.form().care())
                .extracting(care -> care.pointer() + " " + care.privacy() + " " + care.retention())
                .containsExactly(
                        "/konto identity P2Y",
                        "/dubbelt identity P2Y",
                        "/handlaggare/kod personal P3M",
                        "/pass identity P2Y",
                        "/adress identity P2Y",
                        "/halsa special P10Y",
                        "/halsa/lakare personal P10Y",
                        "/barn/-/kod personal P1Y");
        assertThat(Submission.parse(SUBMISSION.toJson())).isEqualTo(SUBMISSION);
    }

    @Test
    void what_was_not_asked_is_not_told() {
        Form none = FormParser.parse("prov.form.json", """
                {"title": "Prov", "type": "object", "properties": {"a": {"title": "A", "type": "string"}}}""");
        Clock clock = Clock.systemUTC();
        Outcome outcome = SubmissionValidator.of(none, clock).validate("{}");
        Submission submission = Submission.of(none, outcome, "1", Instant.EPOCH);
        assertThat(submission.form().care()).isEmpty();
        assertThat(submission.toJson()).doesNotContain("\"care\"", "\"privacy\"");
    }

    @Test
    void the_citizens_receipt_masks_the_number_of_any_register_and_nothing_else() {
        assertThat(questions())
                .filteredOn(question -> !question.masked().equals(question.answer()))
                .extracting(
                        question -> question.pointer() + " " + question.masked().text())
                .map(said -> said.replace('\u00a0', ' '))
                .containsExactly("/konto * *** *67", "/dubbelt * *** *34", "/pass AA*****67");
    }

    @Test
    void what_is_write_only_is_shown_nowhere_and_what_is_deprecated_is_kept() {
        assertThat(questions())
                .extracting(question -> question.pointer().text())
                .contains("/gammalt")
                .doesNotContain("/hemligt", "/dolt/a");
        assertThat(SUBMISSION.answers()).containsKeys("hemligt", "gammalt", "dolt");
    }

    private static List<Question> questions() {
        return SUBMISSION.pages().stream()
                .flatMap(page -> page.parts().stream())
                .flatMap(part -> part.questions().stream())
                .toList();
    }
}
