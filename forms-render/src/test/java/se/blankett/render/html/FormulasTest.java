package se.blankett.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.render.text.TextRenderer;
import se.blankett.render.view.PageOptions;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/** Computed values and confirmed warnings, on the page and in all that is made of the submission. */
class FormulasTest {
    private static final Form FORM = FormParser.parse("prov.form.json", """
            {'type': 'object', 'title': 'Prov', 'x-form': {
               'parameters': {'taxa': 12.5},
               'rules': [{'id': 'mycket', 'test': 'summa <= 100', 'message': 'Det är mer än vanligt.', 'at': 'antal', 'severity': 'warning'}]},
             'properties': {
               'antal': {'title': 'Antal', 'description': 'Varje kostar {taxa} kronor.', 'type': 'integer', 'minimum': 1},
               'namn': {'title': 'Namn', 'type': 'string'},
               'summa': {'title': 'Summa', 'type': 'number', 'x-form': {'compute': 'antal * taxa', 'unit': 'kr'}}},
             'required': ['antal']}
            """.replace('\'', '"'));
    private static final Dialogue DIALOGUE =
            Dialogue.of(FORM, Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));
    private static final HtmlRenderer HTML = HtmlRenderer.of(FORM);
    private static final PageOptions OPTIONS = PageOptions.of("/prov");

    private static Turn post(Draft draft, String button, String antal) {
        Map<String, String> parameters = new HashMap<>(Map.of("!page", "page-1", button, "", "/antal", antal));
        return DIALOGUE.take(draft, Post.of(parameters));
    }

    @Test
    void a_computed_value_is_text_that_follows_what_it_reads() {
        String before = HTML.render(DIALOGUE.show(DIALOGUE.start("1"), ""), OPTIONS);
        String after = HTML.render(post(DIALOGUE.start("1"), "!update", "3"), OPTIONS);

        assertThat(before).contains("Varje kostar 12,5 kronor.").doesNotContain("bl-read-only");
        assertThat(before).containsOnlyOnce("data-bl-opens").contains("data-bl-block=\"f-antal\" data-bl-opens");
        assertThat(after)
                .contains("<dl class=\"bl-read-only\" id=\"f-summa\"", "<dd>37,50 kr</dd>")
                .doesNotContain("name=\"/summa\"");
    }

    @Test
    void a_warning_is_told_as_such() {
        Turn warned = post(DIALOGUE.start("1"), "!next", "9");
        String page = HTML.render(warned, OPTIONS);

        assertThat(page)
                .contains(
                        "bl-error-summary--warning",
                        "1 uppgift är bra att kontrollera",
                        "Ändra om något inte stämmer. Välj ”Fortsätt” om allt är rätt.",
                        "<a href=\"#f-antal\">Det är mer än vanligt.</a>",
                        "bl-field--warning",
                        "<p class=\"bl-warning-message\" id=\"f-antal--error\">",
                        "aria-describedby=\"f-antal--hint f-antal--error\"")
                .doesNotContain("aria-invalid", "bl-error-message", "Fel:");
        assertThat(HTML.title(warned, OPTIONS)).isEqualTo("Viktigt: Prov");
        assertThat(HTML.title(post(DIALOGUE.start("1"), "!next", "x"), OPTIONS)).startsWith("Fel: ");
    }

    @Test
    void what_was_confirmed_stands_beside_the_answer() {
        Turn review = post(post(DIALOGUE.start("1"), "!next", "9").draft(), "!next", "9");
        Turn done = DIALOGUE.take(review.draft(), Post.of(Map.of("!page", Draft.REVIEW, "!submit", "")));
        Submission submission = Submission.parse(done.submission().orElseThrow().toJson());

        assertThat(review.kind()).isEqualTo(Turn.Kind.REVIEW);
        assertThat(HTML.render(review, OPTIONS))
                .contains("<dd>9<br>Att kontrollera: Det är mer än vanligt.</dd>", "<dd>112,50 kr</dd>");
        assertThat(submission).isEqualTo(done.submission().orElseThrow());
        assertThat(HTML.receipt(submission, OPTIONS)).contains("<dd>9<br>Att kontrollera: Det är mer än vanligt.</dd>");
        assertThat(TextRenderer.of().receipt(submission, Recipient.AUTHORITY))
                .contains("Att kontrollera: Det är mer än vanligt.", "112,50 kr");
        assertThat(submission.answers()).containsEntry("summa", new BigDecimal("112.5"));
    }
}
