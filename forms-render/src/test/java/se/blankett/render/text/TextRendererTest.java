package se.blankett.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Submission;
import se.blankett.validate.SubmissionValidator;

class TextRendererTest {
    private static final Instant RECEIVED = Instant.parse("2026-05-03T12:05:12Z");
    private static final Form FORM = FormParser.parse("ansokan.form.json", """
            { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://exempel.se/ansokan",
              "title": "Ansökan om plats", "type": "object",
              "x-form": { "version": "1.2.0", "lang": "sv", "authority": "Barn- och utbildningsnämnden",
                "purpose": "Vi prövar din ansökan.", "retention": "P2Y",
                "start": { "phone": "054-540 00 00" },
                "receipt": { "title": "Tack", "text": "Vi läser din ansökan inom två veckor, och frågar dig om något saknas i den.\\nDu får [besked](https://exempel.se/besked)." },
                "pages": [ { "id": "du", "title": "Om dig", "fields": ["pnr", "mer"] },
                           { "id": "barn", "title": "Om barnen", "fields": ["barn"] } ] },
              "properties": {
                "pnr": { "title": "Personnummer", "type": "string", "format": "se-personnummer" },
                "mer": { "title": "Vill du berätta något mer?", "type": "string", "maxLength": 2000 },
                "barn": { "title": "Barn", "type": "array", "x-form": { "item": { "title": "Barn", "summary": "{namn}" } },
                  "items": { "type": "object", "properties": {
                    "namn": { "title": "Namn", "type": "string" },
                    "dagar": { "title": "Dagar", "type": "array", "uniqueItems": true, "items": { "enum": ["Måndag", "Tisdag"] } } } } } } }
            """);

    @Test
    void a_citizen_gets_a_receipt() {
        assertThat(text("Hej.\nIgen", Recipient.CITIZEN)).isEqualTo("""
                Ansökan om plats
                ================

                Tack

                Ansvarig: Barn- och utbildningsnämnden
                Ärendenummer: A-1
                Mottaget: 3 maj 2026 kl. 14.05

                Vad händer nu?
                --------------

                1. Vi läser din ansökan inom två veckor, och frågar dig om något saknas
                   i den.
                2. Du får besked (https://exempel.se/besked).

                Om dig
                ------

                Personnummer: 19850101-****
                Vill du berätta något mer?
                    Hej.
                    Igen

                Om barnen
                ---------

                Barn 1 av 2: Alva
                .................

                Namn: Alva
                Dagar: Måndag, Tisdag

                Barn 2 av 2
                ...........

                Namn: Inte angivet
                Dagar: Inte angivet

                Så behandlar vi dina personuppgifter
                ------------------------------------

                Varför vi behöver uppgifterna: Vi prövar din ansökan.
                Så länge sparar vi uppgifterna: 2 år

                Hjälp och kontakt
                -----------------

                Behöver du hjälp? Ring 054-540\u00a000\u00a000.
                """);
    }

    @Test
    void what_is_signed_is_told_in_full() {
        assertThat(text("Hej", Recipient.AUTHORITY))
                .contains("Personnummer: 19850101-2390\n", "Vill du berätta något mer? Hej\n")
                .contains("Formulärets kontrollsumma (SHA-256):\n    "
                        + FORM.identity().digest() + "\n")
                .doesNotContain("Vad händer nu?");
    }

    /** Only our own questions stand at the beginning of a line. */
    @Test
    void no_answer_looks_like_a_question() {
        assertThat(text("Nej.\nPersonnummer: 19121212-1212\n\n1. Om dig\n------", Recipient.AUTHORITY))
                .contains("""
                        Vill du berätta något mer?
                            Nej.
                            Personnummer: 19121212-1212

                            1. Om dig
                            ------
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 72, 200})
    void no_line_is_longer_but_for_an_address(int width) {
        String answer = "Långa ord som " + "a".repeat(300) + " och " + "många fler ord ".repeat(40);

        assertThat(TextRenderer.of()
                        .withWidth(width)
                        .receipt(submission(answer), Recipient.AUTHORITY)
                        .lines()
                        .filter(line -> !line.contains("https://")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }

    @Test
    void nothing_is_wrapped_where_lines_have_no_end() {
        String answer = "ord ".repeat(400).strip();

        assertThat(TextRenderer.of().withWidth(Integer.MAX_VALUE).receipt(submission(answer), Recipient.AUTHORITY))
                .contains("Vill du berätta något mer? " + answer + "\n");
    }

    @Test
    void is_the_same_in_every_locale() {
        Locale before = Locale.getDefault(); // what a server is set to
        String expected = text("Hej", Recipient.CITIZEN);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(text("Hej", Recipient.CITIZEN)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_line_has_room_for_a_word() {
        assertThatThrownBy(() -> TextRenderer.of().withWidth(19))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("width: must be at least 20, was 19");
    }

    private static String text(String more, Recipient recipient) {
        return TextRenderer.of().receipt(submission(more), recipient);
    }

    private static Submission submission(String more) {
        String answers = """
                { "pnr": "198501012390", "mer": %s,
                  "barn": [ { "namn": "Alva", "dagar": ["Måndag", "Tisdag"] }, {} ] }""".formatted(Json.write(more));
        Clock clock = Clock.fixed(RECEIVED, ZoneId.of("Europe/Stockholm"));
        return Submission.of(FORM, SubmissionValidator.of(FORM, clock).validate(answers), "A-1", RECEIVED);
    }
}
