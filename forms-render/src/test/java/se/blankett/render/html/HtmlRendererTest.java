package se.blankett.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.render.view.Frame;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

class HtmlRendererTest {
    private static final Form FORM = FormParser.parse("synpunkt.form.json", """
            {"title": "Lämna en synpunkt", "type": "object", "required": ["what"],
             "properties": {"what": {"type": "string", "title": "Vad gäller det?"}}}""");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-17T06:30:00Z"), ZoneOffset.UTC);
    private static final PageOptions PART = PageOptions.of("/synpunkt");
    private static final PageOptions WHOLE = PART.withFrame(Frame.of("Exempelkommunen", "/b.css", "/b.js"));

    private final HtmlRenderer renderer = HtmlRenderer.of(FORM);
    private final Dialogue dialogue = Dialogue.of(FORM, CLOCK);
    private final Draft draft = dialogue.start("S-1");

    @Test
    void draws_a_part_of_the_hosts_page_or_a_page_of_its_own() {
        Turn turn = dialogue.show(draft, "");
        String part = renderer.render(turn, PART);
        assertThat(part).startsWith("<div class=\"bl\" id=\"f\" lang=\"sv\">\n").endsWith("</div>\n");
        assertThat(renderer.render(turn, WHOLE))
                .startsWith("<!DOCTYPE html>\n<html lang=\"sv\" class=\"bl-document\">\n")
                .contains("<title>" + renderer.title(turn, WHOLE) + "</title>")
                .contains("<main class=\"bl-main\" id=\"main\">\n" + part + "</main>\n")
                .endsWith("</html>\n");
    }

    @Test
    void draws_what_the_turn_shows() {
        Turn wrong = dialogue.take(draft, post("!next", ""));
        Turn review = dialogue.take(draft, post("!next", "Grinden <b>"));
        Turn done = dialogue.take(review.draft(), Post.of(Map.of("!page", "review", "!submit", "")));
        assertThat(renderer.start(PART)).contains("name=\"!start\"");
        assertThat(renderer.render(wrong, PART)).contains("bl-error-summary", "aria-invalid=\"true\"");
        assertThat(renderer.render(review, PART)).contains("name=\"!submit\"", "Grinden &lt;b&gt;");
        assertThat(renderer.render(done, PART)).contains("bl-receipt-panel", "S-1", "17 augusti 2026");
        assertThat(renderer.receipt(done.submission().orElseThrow(), PART)).isEqualTo(renderer.render(done, PART));
    }

    @Test
    void draws_with_the_hosts_templates(@TempDir Path folder) {
        new HostTemplates(folder).with("button-group", "<b>here</b>");
        assertThat(HtmlRenderer.of(FORM, folder).start(PART)).contains("<b>here</b>");
        assertThatThrownBy(() -> HtmlRenderer.of(FORM, folder.resolve("nowhere")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void draws_the_same_from_many_threads() {
        Turn turn = dialogue.take(draft, post("!next", ""));
        Set<String> pages = IntStream.range(0, 200)
                .parallel()
                .mapToObj(any -> HtmlRenderer.of(FORM).render(turn, WHOLE))
                .collect(Collectors.toSet());
        assertThat(pages).containsExactly(renderer.render(turn, WHOLE));
    }

    private static Post post(String action, String what) {
        String page = FORM.pages().get(0).id();
        return Post.of(Map.of("!page", page, action, "", "/what", what));
    }
}
