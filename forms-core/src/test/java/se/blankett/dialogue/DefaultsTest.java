package se.blankett.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/** What a page begins with is an answer when somebody has seen and posted it, and not before. */
class DefaultsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static final Pointer BOXES = Pointer.parse("/val");

    private static final Form FORM = FormParser.parse("a.form.json", """
            {'title': 'Prov', 'type': 'object',
             'x-form': {'pages': [{'id': 'ett', 'title': 'Ett', 'fields': ['val', 'fast']},
                                  {'id': 'tva', 'title': 'Två', 'fields': ['ort', 'ja']}]},
             'properties': {
               'val': {'title': 'Val', 'type': 'array', 'items': {'enum': ['a', 'b']}, 'default': ['a']},
               'fast': {'title': 'Fast', 'type': 'string', 'readOnly': true, 'default': 'x'},
               'ort': {'title': 'Ort', 'type': 'string', 'default': 'Skoga'},
               'ja': {'title': 'Ja', 'type': 'boolean', 'default': true, 'x-form': {'widget': 'checkbox'}}
             }}
            """.replace('\'', '"'));

    private final Dialogue dialogue = Dialogue.of(FORM, CLOCK);

    private Turn post(Draft draft, Map<String, String> parameters) {
        return dialogue.take(draft, Post.of(parameters));
    }

    @Test
    void what_nobody_saw_is_in_no_submission() {
        Turn review = post(dialogue.start("1"), Map.of("!page", "ett", "/val", "b", "!review", ""));
        Turn done = post(review.draft(), Map.of("!submit", ""));

        assertThat(done.submission().orElseThrow().answers()).isEqualTo(Map.of("val", List.of("b")));
    }

    @Test
    void boxes_that_were_unticked_stay_so() {
        Turn turn = post(dialogue.start("1"), Map.of("!page", "ett", "!next", ""));
        Draft draft = Draft.parse(turn.draft().toJson());

        assertThat(draft.answers(FORM)).isEmpty();
        assertThat(draft.entry(BOXES).orElseThrow().ticked()).containsExactly("");
        assertThat(post(draft, Map.of("!page", "ett", "!next", "", "/val", "a"))
                        .draft()
                        .answers(FORM))
                .isEqualTo(Map.of("val", List.of("a")));
    }

    @Test
    void one_box_that_was_unticked_stays_so() {
        Turn turn = post(dialogue.start("1"), Map.of("!page", "tva", "/ort", "", "!next", ""));

        assertThat(turn.draft().entry(Pointer.parse("/ja")).orElseThrow().text(""))
                .isEmpty();
        assertThat(turn.draft().answers(FORM)).isEmpty();
    }
}
