package se.blankett.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.parse.FormParser;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.report.Severity;
import se.blankett.submission.Draft;
import se.blankett.submission.Outcome;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/** A host's own rules in Java hold a page, lead back from the review, and stand in page order among the schema's. */
class ChecksTest {
    private static final Form FORM = FormParser.parse("prov.form.json", """
            {'type': 'object', 'title': 'Prov',
             'x-form': {'pages': [{'id': 'ett', 'title': 'Ett', 'fields': ['namn', 'ort', 'sort']}, {'id': 'tva', 'title': 'Två', 'fields': ['antal']}]},
             'properties': {
               'namn': {'title': 'Namn', 'type': 'string'}, 'ort': {'title': 'Ort', 'type': 'string'},
               'sort': {'title': 'Sort', 'type': 'string', 'maxLength': 3},
               'antal': {'title': 'Antal', 'type': 'integer'}},
             'required': ['antal', 'namn']}
            """.replace('\'', '"'));

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static final Dialogue DIALOGUE = Dialogue.of(FORM, CLOCK)
            .with((form, outcome) -> find(outcome, "/namn", "Kalle", "/namn", Severity.ERROR))
            .with((form, outcome) -> find(outcome, "/ort", "Ankeborg", "/ort", Severity.ERROR))
            .with((form, outcome) -> find(outcome, "/sort", "grön", "/sort", Severity.ERROR))
            .with((form, outcome) -> find(outcome, "/ort", "Skoga", "/ort", Severity.WARNING))
            .with((form, outcome) -> find(outcome, "/namn", "Stina", "/finns/inte", Severity.ERROR));

    private static Report find(Outcome outcome, String question, String answer, String at, Severity severity) {
        Finding finding =
                new Finding(Pointer.parse(at), "rule.own", severity, Map.of("message", "Nej, inte " + answer + "."));
        return Pointer.parse(question)
                        .evaluate(outcome.answers())
                        .filter(answer::equals)
                        .isPresent()
                ? new Report(List.of(finding))
                : Report.CLEAN;
    }

    private static Turn post(Draft draft, String button, String page, String... answers) {
        Map<String, String> parameters = new HashMap<>(Map.of("!page", page, button, ""));
        for (int i = 0; i < answers.length; i += 2) {
            parameters.put(answers[i], answers[i + 1]);
        }
        return DIALOGUE.take(draft, Post.of(parameters));
    }

    private static Turn first(String namn, String ort, String sort) {
        return post(DIALOGUE.start("1"), "!next", "ett", "/namn", namn, "/ort", ort, "/sort", sort);
    }

    @Test
    void a_page_is_held_with_one_error_a_field_in_page_order() {
        assertThat(WarningsTest.told(first("Kalle", "Ankeborg", "grön")))
                .containsExactly("ett", "/namn rule.own", "/ort rule.own", "/sort text.tooLong");
    }

    @Test
    void what_is_mended_lets_the_page_go() {
        assertThat(WarningsTest.told(first("Kajsa", "Umeå", "grå"))).containsExactly("tva");
    }

    @Test
    void a_warning_passes_when_it_is_confirmed() {
        Turn warned = first("Kajsa", "Skoga", "grå");
        Turn passed = post(warned.draft(), "!next", "ett", "/namn", "Kajsa", "/ort", "Skoga", "/sort", "grå");

        assertThat(WarningsTest.told(warned)).containsExactly("ett", "/ort rule.own");
        assertThat(WarningsTest.told(passed)).containsExactly("tva");
    }

    @Test
    void what_no_question_stands_for_is_told_of_the_whole_and_accepts_nothing() {
        Turn second = first("Stina", "Umeå", "grå");
        Turn review = post(second.draft(), "!next", "tva", "/antal", "1");
        Turn submitted = post(review.draft().withPage(Draft.REVIEW), "!submit", Draft.REVIEW);

        assertThat(WarningsTest.told(second)).containsExactly("tva");
        assertThat(WarningsTest.told(review)).containsExactly("ett", " rule.own");
        assertThat(WarningsTest.told(submitted)).containsExactly("ett", " rule.own");
    }

    @Test
    void a_dialogue_in_another_language_asks_them_too() {
        Turn turn = DIALOGUE.in("en")
                .take(DIALOGUE.start("1"), Post.of(Map.of("!page", "ett", "!next", "", "/namn", "Kalle")));

        assertThat(WarningsTest.told(turn)).containsExactly("ett", "/namn rule.own");
    }
}
