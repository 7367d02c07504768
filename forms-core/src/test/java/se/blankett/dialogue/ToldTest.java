package se.blankett.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/** A host that answers a post with a redirect shows the same page as one that answers with the page. */
class ToldTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static final Form FORM = FormParser.parse("prov.form.json", """
            {'type': 'object', 'title': 'Prov',
             'x-form': {'version': '1.0.0', 'lang': 'sv', 'pages': [
               {'id': 'djur', 'title': 'Djur', 'fields': ['djur']},
               {'id': 'barn', 'title': 'Barn', 'fields': ['barn']}]},
             'properties': {
               'djur': {'title': 'Djur', 'enum': ['hund', 'katt']},
               'barn': {'title': 'Barn', 'type': 'array', 'items': {'type': 'object',
                 'properties': {'namn': {'title': 'Namn', 'type': 'string'}}}}},
             'required': ['djur']}
            """.replace('\'', '"'));

    private static final Dialogue DIALOGUE = Dialogue.of(FORM, CLOCK);

    static Stream<Arguments> posts() {
        return Stream.of(
                argumentSet("a missing answer", Map.of("!page", "djur", "!next", "")),
                argumentSet("the next page", Map.of("!page", "djur", "!next", "", "/djur", "hund")),
                argumentSet("a row that came", Map.of("!page", "barn", "!add", "/barn", "/barn/0/namn", "Alva")),
                argumentSet("a row that went", Map.of("!page", "barn", "!remove", "/barn/0", "/barn/0/namn", "Alva")),
                argumentSet("another definition", Map.of("!page", "djur", "!form", "x", "!next", "", "/djur", "katt")),
                argumentSet("a review of too little", Map.of("!page", "barn", "!review", "")));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void shows_the_page_as_the_last_post_left_it(Map<String, String> parameters) {
        Turn turn = DIALOGUE.take(DIALOGUE.start("1"), Post.of(parameters));
        Draft kept = Draft.parse(turn.draft().toJson());

        assertThat(DIALOGUE.show(kept, "")).isEqualTo(turn);
        assertThat(DIALOGUE.show(kept, turn.draft().page())).isEqualTo(turn);
    }

    @Test
    void another_page_tells_nothing_and_neither_does_the_one_before_from_then_on() {
        Turn wrong = DIALOGUE.take(DIALOGUE.start("1"), Post.of(Map.of("!page", "djur", "!next", "")));
        Turn other = DIALOGUE.show(wrong.draft(), "barn");
        Turn again = DIALOGUE.show(other.draft(), "djur");

        assertThat(wrong.shown().at(Pointer.parse("/djur"))).hasSize(1);
        assertThat(other.shown().findings()).isEmpty();
        assertThat(again.shown().findings()).isEmpty();
    }

    /** What a script asks may reach the host after the post that brought the findings. */
    @Test
    void what_a_script_asks_leaves_what_is_told_until_it_is_mended() {
        Turn wrong = DIALOGUE.take(DIALOGUE.start("1"), Post.of(Map.of("!page", "djur", "!next", "")));
        Turn asked = DIALOGUE.take(wrong.draft(), Post.of(Map.of("!page", "djur", "!update", "")));
        Turn mended = DIALOGUE.take(asked.draft(), Post.of(Map.of("!page", "djur", "!update", "", "/djur", "katt")));

        assertThat(asked.shown()).isEqualTo(wrong.shown());
        assertThat(DIALOGUE.show(asked.draft(), "djur")).isEqualTo(asked);
        assertThat(mended.shown().findings()).isEmpty();
        assertThat(mended.page()).isEqualTo(wrong.page());
    }

    @Test
    void who_comes_back_by_the_start_page_is_not_met_with_findings() {
        Turn wrong = DIALOGUE.take(DIALOGUE.start("1"), Post.of(Map.of("!page", "djur", "!next", "")));
        Turn turn = DIALOGUE.take(wrong.draft(), Post.of(Map.of("!start", "")));

        assertThat(turn.page()).isEqualTo(wrong.page());
        assertThat(turn.shown().findings()).isEmpty();
        assertThat(DIALOGUE.show(turn.draft(), "")).isEqualTo(turn);
    }
}
