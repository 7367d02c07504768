package se.blankett.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/** A warning stops once, and passes when the person goes on; for another answer it stops again. */
class WarningsTest {
    private static final Form FORM = FormParser.parse("prov.form.json", """
            {'type': 'object', 'title': 'Prov',
             'x-form': {
               'pages': [{'id': 'tid', 'title': 'Tid', 'fields': ['start', 'slut', 'namn']}, {'id': 'sist', 'title': 'Sist', 'fields': ['antal']}],
               'rules': [
                 {'id': 'lang', 'test': 'DAYS(start, slut) <= 30', 'message': 'Det är mer än en månad.', 'at': 'slut', 'severity': 'warning'},
                 {'id': 'manga', 'test': 'antal <= LENGTH(namn)', 'message': 'Fler än bokstäverna i namnet.', 'at': 'namn', 'severity': 'warning'}]},
             'properties': {
               'start': {'title': 'Start', 'type': 'string', 'format': 'date'}, 'slut': {'title': 'Slut', 'type': 'string', 'format': 'date'},
               'namn': {'title': 'Namn', 'type': 'string'}, 'antal': {'title': 'Antal', 'type': 'integer'}},
             'required': ['namn']}
            """.replace('\'', '"'));

    private static final Dialogue DIALOGUE =
            Dialogue.of(FORM, Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));

    private static Turn post(Draft draft, String button, String page, String... answers) {
        Map<String, String> parameters = new HashMap<>(Map.of("!page", page, button, ""));
        for (int i = 0; i < answers.length; i += 2) {
            parameters.put(answers[i], answers[i + 1]);
        }
        return DIALOGUE.take(Draft.parse(draft.toJson()), Post.of(parameters));
    }

    private static Turn time(Draft draft, String button, String slut, String namn) {
        return post(draft, button, "tid", "/start", "2026-05-01", "/slut", slut, "/namn", namn);
    }

    /** Returns the page and what it tells. */
    private static List<String> told(Turn turn) {
        List<String> told = new ArrayList<>();
        told.add(turn.page().map(Page::id).orElse(turn.kind().name()));
        turn.shown().findings().forEach(finding -> told.add(finding.pointer() + " " + finding.code()));
        return told;
    }

    @Test
    void stops_once_and_passes_then() {
        Turn warned = time(DIALOGUE.start("1"), "!next", "2026-07-01", "A");
        Turn passed = time(warned.draft(), "!next", "2026-07-01", "A");
        Turn again = time(passed.draft(), "!next", "2026-07-01", "B");

        assertThat(told(warned)).containsExactly("tid", "/slut rule.lang");
        assertThat(warned.draft().confirmed()).isEmpty();
        assertThat(told(passed)).containsExactly("sist");
        assertThat(passed.draft().confirmed()).hasSize(1);
        assertThat(told(again)).containsExactly("sist");
    }

    @Test
    void an_answer_that_was_changed_and_warns_anew_stops_again() {
        Turn warned = time(DIALOGUE.start("1"), "!next", "2026-07-01", "A");
        Turn other = time(warned.draft(), "!next", "2026-07-02", "A");
        Turn mended = time(other.draft(), "!next", "2026-05-02", "A");

        assertThat(told(other)).containsExactly("tid", "/slut rule.lang");
        assertThat(told(mended)).containsExactly("sist");
        assertThat(mended.draft().confirmed()).isEmpty();
    }

    @Test
    void waits_until_nothing_else_is_wrong() {
        Turn wrong = time(DIALOGUE.start("1"), "!next", "2026-07-01", "");
        Turn warned = time(wrong.draft(), "!next", "2026-07-01", "A");

        assertThat(told(wrong)).containsExactly("tid", "/namn required.text");
        assertThat(told(warned)).containsExactly("tid", "/slut rule.lang");
        assertThat(told(time(warned.draft(), "!next", "2026-07-01", "A"))).containsExactly("sist");
    }

    @Test
    void is_kept_by_a_redirect_and_by_a_script() {
        Turn warned = time(DIALOGUE.start("1"), "!next", "2026-07-01", "A");
        Turn updated = time(warned.draft(), "!update", "2026-07-01", "A");

        assertThat(DIALOGUE.show(warned.draft(), "")).isEqualTo(warned);
        assertThat(told(updated)).containsExactly("tid", "/slut rule.lang");
        assertThat(updated.draft().confirmed()).isEmpty();
        assertThat(told(time(updated.draft(), "!next", "2026-07-01", "A"))).containsExactly("sist");
    }

    @Test
    void going_back_confirms_nothing() {
        Turn warned = time(DIALOGUE.start("1"), "!next", "2026-07-01", "A");
        Turn back = time(warned.draft(), "!back", "2026-07-01", "A");

        assertThat(back.draft().confirmed()).isEmpty();
        assertThat(told(time(back.draft(), "!next", "2026-07-01", "A"))).containsExactly("tid", "/slut rule.lang");
    }

    @Test
    void what_a_later_page_makes_doubtful_is_told_before_the_review() {
        Turn last = time(DIALOGUE.start("1"), "!next", "2026-05-02", "A");
        Turn warned = post(last.draft(), "!next", "sist", "/antal", "5");
        Turn reviewed = time(warned.draft(), "!next", "2026-05-02", "A");
        Turn done = post(reviewed.draft(), "!submit", Draft.REVIEW);

        assertThat(told(warned)).containsExactly("tid", "/namn rule.manga");
        assertThat(told(reviewed)).containsExactly("REVIEW", "/namn rule.manga");
        assertThat(done.kind()).isEqualTo(Turn.Kind.DONE);
    }

    @Test
    void nothing_is_submitted_before_it_was_confirmed() {
        Turn warned = time(DIALOGUE.start("1"), "!next", "2026-07-01", "A");
        Draft forged = warned.draft().withPage(Draft.REVIEW);

        assertThat(told(post(forged, "!submit", Draft.REVIEW))).containsExactly("tid", "/slut rule.lang");
        assertThat(told(post(warned.draft(), "!next", "sist", "/antal", "1")))
                .containsExactly("tid", "/slut rule.lang");
    }
}
