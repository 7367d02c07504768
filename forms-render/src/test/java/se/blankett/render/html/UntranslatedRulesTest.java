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
import se.blankett.render.view.PageOptions;
import se.blankett.submission.Post;

/** A rule's message has no other words while nobody has translated it, so it is marked with its language. */
class UntranslatedRulesTest {
    private static final String RULE = "Det är mer än vanligt.";

    private static String page(Path folder, String translation) throws IOException {
        Path file = folder.resolve("a.form.json");
        Files.writeString(file, """
                {'type': 'object', 'title': 'Prov', 'x-form': {'lang': 'sv', 'rules': [
                   {'id': 'mycket', 'test': 'antal <= 100', 'message': 'Det är mer än vanligt.', 'at': 'antal'}]},
                 'properties': {'antal': {'title': 'Antal', 'type': 'integer'}}}
                """.replace('\'', '"'));
        Files.writeString(folder.resolve("a.en.json"), translation.replace('\'', '"'));
        Form form = FormParser.parse(file).in("en");
        Dialogue dialogue =
                Dialogue.of(form, Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));
        return HtmlRenderer.of(form)
                .render(
                        dialogue.take(
                                dialogue.start("1"), Post.of(Map.of("!page", "page-1", "!next", "", "/antal", "120"))),
                        PageOptions.of("/prov"));
    }

    @Test
    void is_marked_where_it_stands_and_in_the_summary(@TempDir Path folder) throws IOException {
        assertThat(page(folder, "{'Prov': 'Trial', 'Antal': 'Number'}"))
                .contains("<a href=\"#f-antal\" lang=\"sv\">" + RULE + "</a>", "<span lang=\"sv\">" + RULE + "</span>");
    }

    @Test
    void is_not_marked_where_it_is_translated(@TempDir Path folder) throws IOException {
        assertThat(page(folder, "{'Prov': 'Trial', 'Antal': 'Number', '" + RULE + "': 'That is a lot.'}"))
                .contains("<a href=\"#f-antal\">That is a lot.</a>", "</span> That is a lot.</p>");
    }
}
