package se.blankett.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import se.blankett.bind.FormBinder;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.report.Finding;

/** What a draft tells about what was typed. */
class DraftFindingsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static final Form FORM = FormParser.parse("x.form.json", """
            {"title": "X", "type": "object",
             "properties": {
               "sist": {"title": "Sist", "type": "integer"},
               "barn": {"title": "Barn", "type": "array", "items": {"type": "object",
                 "properties": {"ar": {"title": "År", "type": "integer"}}}},
               "plats": {"title": "Plats", "type": "object",
                 "properties": {"hus": {"title": "Hus", "type": "integer"}}}},
             "x-form": {"pages": [{"id": "a", "title": "A", "fields": ["plats", "barn"]},
                                  {"id": "b", "title": "B", "fields": ["sist"]}]}}
            """);

    @Test
    void lists_what_could_not_be_read_in_page_order() {
        Post post = Post.parse("/sist=x&/barn/1/ar=y&/barn/0/ar=3&/plats/hus=z");
        Draft draft = FormBinder.of(FORM, CLOCK).bind(Draft.of("1"), post);

        assertThat(draft.unreadable(FORM).findings().stream().map(Finding::pointer))
                .map(Object::toString)
                .containsExactly("/plats/hus", "/barn/1/ar", "/sist");
    }

    @Test
    void has_nothing_unreadable_where_nothing_was_typed() {
        assertThat(Draft.of("1").unreadable(FORM).findings()).isEmpty();
    }
}
