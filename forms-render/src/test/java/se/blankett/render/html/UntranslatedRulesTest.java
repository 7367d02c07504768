package se.blankett.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.pdfproof.Tags;
import se.blankett.render.pdf.PdfOptions;
import se.blankett.render.pdf.PdfRenderer;
import se.blankett.render.text.TextRenderer;
import se.blankett.render.view.PageOptions;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/** A rule's message has no other words while nobody has translated it, so it is marked with its language. */
class UntranslatedRulesTest {
    private static final String RULE = "Det är mer än vanligt.";

    private static Form form(Path folder, String translation, String severity) throws IOException {
        Path file = folder.resolve("a.form.json");
        Files.writeString(file, """
                {'type': 'object', 'title': 'Prov', 'x-form': {'lang': 'sv', 'rules': [
                   {'id': 'mycket', 'test': 'antal <= 100', 'message': 'Det är mer än vanligt.', 'at': 'antal', 'severity': '%s'}]},
                 'properties': {'antal': {'title': 'Antal', 'type': 'integer'}}}
                """.formatted(severity).replace('\'', '"'));
        Files.writeString(folder.resolve("a.en.json"), translation.replace('\'', '"'));
        return FormParser.parse(file).in("en");
    }

    private static Dialogue dialogue(Form form) {
        return Dialogue.of(form, Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));
    }

    private static String page(Path folder, String translation) throws IOException {
        Form form = form(folder, translation, "error");
        Dialogue dialogue = dialogue(form);
        return HtmlRenderer.of(form)
                .render(
                        dialogue.take(
                                dialogue.start("1"), Post.of(Map.of("!page", "page-1", "!next", "", "/antal", "120"))),
                        PageOptions.of("/prov"));
    }

    @Test
    void is_marked_where_it_stands_and_in_the_summary(@TempDir Path folder) throws IOException {
        assertThat(page(folder, "{'Prov': 'Trial', 'Antal': 'Number'}"))
                .contains(
                        "<a href=\"#f-antal\"><span lang=\"sv\">" + RULE + "</span></a>",
                        "</span> <span lang=\"sv\">" + RULE + "</span></p>");
    }

    @Test
    void is_not_marked_where_it_is_translated(@TempDir Path folder) throws IOException {
        assertThat(page(folder, "{'Prov': 'Trial', 'Antal': 'Number', '" + RULE + "': 'That is a lot.'}"))
                .contains("<a href=\"#f-antal\">That is a lot.</a>", "</span> That is a lot.</p>");
    }

    @Test
    void each_of_several_at_one_question_is_in_its_own_language(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.form.json");
        Files.writeString(file, """
                {"type": "object", "title": "Prov", "x-form": {"lang": "sv", "rules": [
                   {"id": "mycket", "test": "antal <= 100", "message": "Det är mer än vanligt.", "at": "antal", "severity": "warning"},
                   {"id": "jamnt", "test": "antal % 7 = 0", "message": "Det går inte i veckor.", "at": "antal", "severity": "warning"}]},
                 "properties": {"antal": {"title": "Antal", "type": "integer"}}}
                """);
        Files.writeString(folder.resolve("a.en.json"), "{\"Det går inte i veckor.\": \"These are no weeks.\"}");
        Form form = FormParser.parse(file).in("en");
        Dialogue dialogue = dialogue(form);
        Turn warned =
                dialogue.take(dialogue.start("1"), Post.of(Map.of("!page", "page-1", "!next", "", "/antal", "120")));

        assertThat(HtmlRenderer.of(form).render(warned, PageOptions.of("/prov")))
                .contains("</span> <span lang=\"sv\">" + RULE + "</span><br>These are no weeks.</p>");
    }

    /** The sentence as a whole: no half of it is in another language. */
    @Test
    void is_marked_beside_the_answer_that_was_let_pass(@TempDir Path folder) throws IOException {
        Form form = form(folder, "{'Prov': 'Trial', 'Antal': 'Number'}", "warning");
        Turn done = done(form);
        Submission stored = Submission.parse(done.submission().orElseThrow().toJson());
        String noted = "Att kontrollera: " + RULE;

        assertThat(HtmlRenderer.of(form).receipt(stored, PageOptions.of("/prov")))
                .contains("<dd>120<br><span lang=\"sv\">" + noted + "</span></dd>");
        assertThat(TextRenderer.of().receipt(stored, Recipient.AUTHORITY))
                .contains("120")
                .contains(noted);
        assertThat(Tags.read(PdfRenderer.of()
                                .receipt(stored, PdfOptions.of(Recipient.CITIZEN))
                                .bytes())
                        .toOutline())
                .contains("Lang=sv: " + noted);
    }

    @Test
    void is_not_marked_beside_the_answer_where_it_is_translated(@TempDir Path folder) throws IOException {
        Form form = form(folder, "{'Prov': 'Trial', 'Antal': 'Number', '" + RULE + "': 'That is a lot.'}", "warning");
        Submission submission = done(form).submission().orElseThrow();

        assertThat(HtmlRenderer.of(form).receipt(submission, PageOptions.of("/prov")))
                .contains("<dd>120<br>To check: That is a lot.</dd>");
    }

    private static Turn done(Form form) {
        Dialogue dialogue = dialogue(form);
        Map<String, String> next = Map.of("!page", "page-1", "!next", "", "/antal", "120");
        Turn warned = dialogue.take(dialogue.start("1"), Post.of(next));
        Turn review = dialogue.take(warned.draft(), Post.of(next));
        return dialogue.take(review.draft(), Post.of(Map.of("!page", Draft.REVIEW, "!submit", "")));
    }
}
