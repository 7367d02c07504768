package se.blankett.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.submission.Submission;
import se.blankett.validate.SubmissionValidator;

class SubmissionViewTest {
    private static final Instant RECEIVED = Instant.parse("2026-05-03T12:05:12.987Z");
    private static final Form FORM = FormParser.parse("ansokan.form.json", """
            { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://exempel.se/ansokan",
              "title": "Ansökan", "type": "object",
              "x-form": { "version": "1.2.0", "lang": "sv", "authority": "Barn- och utbildningsnämnden",
                "purpose": "Vi prövar din ansökan.", "legalBasis": "Uppgift av allmänt intresse", "retention": "P2Y6M",
                "start": { "phone": "054-540 00 00" },
                "receipt": { "title": "Tack", "text": "Vi läser.\\nDu får [besked](https://exempel.se)." },
                "pages": [ { "id": "du", "title": "Om dig", "fields": ["pnr", "pin", "barn"] } ] },
              "properties": {
                "pnr": { "title": "Personnummer:", "type": "string", "format": "se-personnummer" },
                "pin": { "title": "Hemligt", "type": "string", "writeOnly": true },
                "barn": { "title": "Barn", "type": "array",
                  "x-form": { "item": { "title": "Barn", "summary": "{pnr} {pin}" } },
                  "items": { "type": "object", "properties": {
                    "pnr": { "title": "Barnets personnummer", "type": "string", "format": "se-personnummer" },
                    "pin": { "title": "Hemligt", "type": "string", "writeOnly": true },
                    "namn": { "title": "Namn", "type": "string" } } } } } }
            """);

    @Test
    void a_citizen_reads_what_was_received_and_what_happens_next() {
        SubmissionView view = SubmissionView.of(submission(FORM), Recipient.CITIZEN);

        assertThat(view.heading()).isEqualTo(Phrase.of("Tack"));
        assertThat(view.next().paragraphs()).hasSize(2);
        assertThat(view.received()).isEqualTo("3 maj 2026 kl. 14.05");
        assertThat(view.contact().text()).isEqualTo("Behöver du hjälp? Ring 054-540\u00a000\u00a000.");
        assertThat(view.facts())
                .containsExactly(
                        Fact.of("Ansvarig", "Barn- och utbildningsnämnden"),
                        Fact.of("Ärendenummer", "A-1"),
                        Fact.of("Mottaget", "3 maj 2026 kl. 14.05"));
        assertThat(view.handling())
                .containsExactly(
                        Fact.of("Varför vi behöver uppgifterna", "Vi prövar din ansökan."),
                        Fact.of("Rättslig grund", "Uppgift av allmänt intresse"),
                        Fact.of("Så länge sparar vi uppgifterna", "2 år och 6 månader"));
    }

    @ParameterizedTest
    @CsvSource({"sv, Dina svar, Svar", "en, Your answers, Answers", "fi, Vastauksesi, Vastaukset"})
    void the_only_page_does_not_say_the_title_again(String lang, String citizen, String authority) {
        String members =
                "\"x-form\": {\"lang\": \"%s\"%s}, \"properties\": {\"a\": {\"title\": \"A\", \"type\": \"string\"}}";
        Submission plain = submission(Walk.form(members.formatted(lang, "")));
        Submission named = submission(Walk.form(
                members.formatted(lang, ", \"pages\": [{\"id\": \"a\", \"title\": \"Om dig\", \"fields\": [\"a\"]}]")));

        assertThat(headings(plain, Recipient.CITIZEN)).containsExactly(citizen);
        assertThat(headings(plain, Recipient.AUTHORITY)).containsExactly(authority);
        assertThat(headings(named, Recipient.CITIZEN)).containsExactly("Om dig");
    }

    private static List<String> headings(Submission submission, Recipient recipient) {
        return SubmissionView.of(submission, recipient).summary().groups().stream()
                .map(group -> group.title().text())
                .toList();
    }

    @Test
    void an_authority_reads_which_definition_and_which_record_it_is() {
        Submission submission = submission(FORM);

        assertThat(SubmissionView.of(submission, Recipient.AUTHORITY).facts())
                .containsExactly(
                        Fact.of("Ansvarig", "Barn- och utbildningsnämnden"),
                        Fact.of("Ärendenummer", "A-1"),
                        Fact.of("Mottaget", "2026-05-03 14:05:12 +02:00"),
                        Fact.of("Formulärets id", "https://exempel.se/ansokan"),
                        Fact.of("Formulärets version", "1.2.0"),
                        Fact.of(
                                "Formulärets kontrollsumma (SHA-256)",
                                FORM.identity().digest()),
                        Fact.of("Språk", "svenska"),
                        Fact.of("Handlingens kontrollsumma (SHA-256)", submission.sha256()));
    }

    /** Headings are the same for both: they stand in bookmarks and contents, where nobody expects a number. */
    @Test
    void only_the_authority_reads_personnummer_in_full() {
        assertThat(lines(Recipient.CITIZEN))
                .containsExactly(
                        "2 Om dig",
                        "Personnummer=19850101-****",
                        "3 Barn 1: 19850101-****",
                        "Barnets personnummer=19850101-****",
                        "Namn=");
        assertThat(lines(Recipient.AUTHORITY))
                .containsExactly(
                        "2 Om dig",
                        "Personnummer=19850101-2390",
                        "3 Barn 1: 19850101-****",
                        "Barnets personnummer=19850101-2390",
                        "Namn=");
    }

    @Test
    void a_record_that_was_stored_and_read_again_reads_the_same() {
        Submission submission = submission(FORM);
        Submission again = Submission.parse(submission.toJson());

        for (Recipient recipient : Recipient.values()) {
            assertThat(SubmissionView.of(again, recipient)).isEqualTo(SubmissionView.of(submission, recipient));
        }
    }

    @Test
    void shows_no_answer_in_a_log() {
        assertThat(SubmissionView.of(submission(FORM), Recipient.AUTHORITY))
                .hasToString("SubmissionView[number=A-1, recipient=AUTHORITY, lang=sv]");
    }

    private static Submission submission(Form form) {
        String answers = """
                { "pnr": "198501012390", "pin": "0000", "barn": [ { "pnr": "198501012390", "pin": "1111" } ] }""";
        Clock clock = Clock.fixed(RECEIVED, ZoneId.of("Europe/Stockholm"));
        return Submission.of(form, SubmissionValidator.of(form, clock).validate(answers), "A-1", RECEIVED);
    }

    private static List<String> lines(Recipient recipient) {
        List<String> lines = new ArrayList<>();
        for (Summary.Group group :
                SubmissionView.of(submission(FORM), recipient).summary().groups()) {
            lines.add(group.level() + " " + group.title().text());
            for (Summary.Part part : group.parts()) {
                if (!part.title().isEmpty()) {
                    lines.add(part.level() + " " + part.title().text());
                }
                part.rows()
                        .forEach(row -> lines.add(
                                row.question().text() + "=" + row.answer().text()));
            }
        }
        return lines;
    }
}
