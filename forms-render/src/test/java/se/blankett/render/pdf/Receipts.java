package se.blankett.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.submission.Outcome;
import se.blankett.submission.ShownPage;
import se.blankett.submission.ShownPage.Part;
import se.blankett.submission.ShownPage.Question;
import se.blankett.submission.Submission;
import se.blankett.text.ShownText;
import se.blankett.validate.SubmissionValidator;

/** Submissions of one form, with what a receipt can meet: a group, a repeat, another language, nothing answered. */
final class Receipts {
    static final Instant RECEIVED = Instant.parse("2026-05-03T12:05:12Z");
    static final String LONG = "Det är långt att gå till hållplatsen, och på vintern är vägen inte plogad. ";

    static final Form FORM = FormParser.parse("skolskjuts.form.json", """
            { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://exempel.se/skolskjuts",
              "title": "Ansökan om skolskjuts", "type": "object",
              "x-form": { "version": "1.2.0", "lang": "sv", "authority": "Barn- och utbildningsnämnden",
                "purpose": "Vi använder uppgifterna för att pröva din ansökan om skolskjuts.",
                "legalBasis": "Skollagen 10 kap. 32 §", "retention": "P2Y",
                "start": { "phone": "054-540 00 00" },
                "receipt": { "title": "Vi har tagit emot din ansökan", "text": "En handläggare läser din ansökan inom två veckor. Om något saknas frågar vi dig.\\nDu får ett [beslut i brevlådan](https://exempel.se/skolskjuts) senast den 15 juni.\\nÄr du inte nöjd med beslutet kan du överklaga det. Hur du gör står i beslutet." },
                "pages": [ { "id": "barn", "title": "Eleven", "fields": ["elev", "skola", "hand"] },
                           { "id": "resa", "title": "Resvägen", "fields": ["vag", "mer", "buss"] },
                           { "id": "vuxna", "title": "Vårdnadshavare", "fields": ["vuxna"] } ] },
              "properties": {
                "elev": { "title": "Elev", "type": "object", "properties": {
                    "pnr": { "title": "Personnummer", "type": "string", "format": "se-personnummer" },
                    "namn": { "title": "Förnamn och efternamn", "type": "string", "maxLength": 20000 },
                    "epost": { "title": "E-postadress", "type": "string", "maxLength": 200 } } },
                "skola": { "title": "Vilken skola går eleven i?", "type": "string", "maxLength": 20000 },
                "hand": { "title": "Har eleven en funktionsnedsättning som gör att resan till skolan behöver ordnas på ett särskilt sätt?", "type": "boolean" },
                "vag": { "title": "Hur ser vägen ut mellan hemmet och skolan?", "type": "string", "maxLength": 20000 },
                "mer": { "title": "Vill du berätta något mer?", "type": "string", "maxLength": 20000 },
                "buss": { "title": "Vilka dagar behövs skolskjuts?", "type": "array", "uniqueItems": true,
                  "items": { "enum": ["Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag"] } },
                "vuxna": { "title": "Vårdnadshavare", "type": "array", "maxItems": 250,
                  "x-form": { "item": { "title": "Vårdnadshavare", "summary": "{namn}" } },
                  "items": { "type": "object", "properties": {
                    "namn": { "title": "Namn", "type": "string", "maxLength": 20000 },
                    "adress": { "title": "Folkbokföringsadress", "type": "string", "maxLength": 20000 },
                    "telefon": { "title": "Telefonnummer", "type": "string", "maxLength": 20000 } } } } } }
            """);

    private Receipts() {}

    static Submission usual() {
        return of(Map.of());
    }

    /** Returns the usual submission with a text that no page would accept, but that an older one may hold. */
    static Submission answering(String text) {
        return changed(question -> question.pointer().equals(Pointer.parse("/mer"))
                ? new Question(question.pointer(), question.label(), ShownText.of(text), ShownText.of(text))
                : question);
    }

    /** Returns the usual submission with other questions. */
    static Submission changed(UnaryOperator<Question> change) {
        Submission usual = usual();
        List<ShownPage> pages = usual.pages().stream()
                .map(page -> new ShownPage(page.id(), page.title(), parts(page, change)))
                .toList();
        return new Submission(usual.id(), usual.received(), usual.form(), pages, usual.answers());
    }

    private static List<Part> parts(ShownPage page, UnaryOperator<Question> change) {
        return page.parts().stream()
                .map(part -> new Part(
                        part.title(),
                        part.depth(),
                        part.questions().stream().map(change).toList()))
                .toList();
    }

    /** Returns the usual submission with other answers to questions at the top. */
    static Submission of(Map<String, Object> others) {
        Map<String, Object> answers = new LinkedHashMap<>(Map.of(
                "elev",
                Map.of("pnr", "198501012390", "namn", "Alva Ødegård-Čižmár", "epost", "alva.odegard@exempel.se"),
                "skola",
                "Norrängsskolan",
                "hand",
                false,
                "vag",
                LONG.repeat(4) + "\n\nVi har frågat grannarna, och de säger samma sak.\nDet finns ingen trottoar.",
                "buss",
                List.of("Måndag", "Onsdag", "Fredag"),
                "vuxna",
                List.of(
                        Map.of("namn", "Måns Ødegård", "adress", "Storgatan 1\n123 45 Storköping"),
                        Map.of("namn", "Ánne Márjá Čižmár", "telefon", "070-174 06 05"))));
        answers.putAll(others);
        Clock clock = Clock.fixed(RECEIVED, ZoneId.of("Europe/Stockholm"));
        Outcome outcome = SubmissionValidator.of(FORM, clock).validate(Json.write(answers));
        assertThat(outcome.report().findings()).isEmpty();
        return Submission.of(FORM, outcome, "BUN-2026-01234", RECEIVED);
    }
}
