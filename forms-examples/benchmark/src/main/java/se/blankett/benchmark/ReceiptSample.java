package se.blankett.benchmark;

import java.util.List;
import java.util.Map;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.submission.Outcome;
import se.blankett.submission.Submission;
import se.blankett.validate.SubmissionValidator;

/** The realistic form filled in for one child: a receipt of three pages. */
final class ReceiptSample {
    static final int PAGES = 3;

    /** What a municipality tells of its handling. */
    private static final String HANDLING = """
            {"x-form": {"authority": "Barn- och utbildningsnämnden",
              "purpose": "Vi använder uppgifterna för att pröva rätten till barnomsorg och räkna ut avgiften.",
              "legalBasis": "Myndighetsutövning, artikel 6.1 e i dataskyddsförordningen. 8 kap. skollagen (2010:800).",
              "retention": "P3Y",
              "start": {"phone": "08-465 004 20"},
              "receipt": {"title": "Vi har tagit emot din ansökan om barnomsorg",
                "text": "En handläggare läser ansökan och hör av sig om något saknas.\\nBeslutet kommer med posten."}}}
            """;

    private ReceiptSample() {}

    /** For one child: with two there is a fourth page. */
    private static Object answers() {
        Map<String, Object> answers = Sample.answers("barnomsorg", "valid");
        List<?> children = (List<?>) answers.getOrDefault("barn", List.of());
        return Json.mergePatch(answers, Map.of("barn", children.subList(0, 1)));
    }

    static Submission submission() {
        Object schema = Json.mergePatch(Json.parse(Sample.schema("barnomsorg")), Json.parse(HANDLING));
        Form form = FormParser.parse("barnomsorg.form.json", Json.write(schema));
        Outcome outcome = SubmissionValidator.of(form, Sample.CLOCK).validate(Json.write(answers()));
        return Submission.of(form, outcome, "BU-2026-00124", Sample.CLOCK.instant());
    }

    /** Returns the same answers under another case number. */
    static Submission numbered(Submission submission, int number) {
        return new Submission(
                "BU-2026-" + number,
                submission.received(),
                submission.form(),
                submission.pages(),
                submission.answers());
    }
}
