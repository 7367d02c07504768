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
import se.blankett.report.Finding;
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
    static List<String> told(Turn turn) {
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

    private static final Form BALANCE = FormParser.parse("prov.form.json", """
            {'type': 'object', 'title': 'Prov',
             'x-form': {
               'pages': [{'id': 'in', 'title': 'In', 'fields': ['a']}, {'id': 'ut', 'title': 'Ut', 'fields': ['b', 'diff']}, {'id': 'sist', 'title': 'Sist', 'fields': ['c']}],
               'rules': [
                 {'id': 'lika', 'test': 'diff = 0', 'message': 'Skillnaden ska vara noll.', 'at': 'diff'},
                 {'id': 'sen', 'test': 'c < 5', 'message': 'Högst fyra.', 'at': 'a'}]},
             'properties': {
               'a': {'title': 'A', 'type': 'integer'}, 'b': {'title': 'B', 'type': 'integer'},
               'diff': {'title': 'Skillnad', 'type': 'integer', 'x-form': {'compute': 'a - b'}}, 'c': {'title': 'C', 'type': 'integer'}}}
            """.replace('\'', '"'));

    private static final Dialogue BALANCED =
            Dialogue.of(BALANCE, Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));

    @Test
    void a_rule_at_what_is_computed_stops_on_its_page() {
        Draft first = take(BALANCED.start("x"), "in", "/a", "1").draft();
        Turn held = take(first, "ut", "/b", "2");
        assertThat(held.page().orElseThrow().id()).isEqualTo("ut");
        assertThat(held.shown().findings()).extracting(Finding::code).containsExactly("rule.lika");
        assertThat(take(held.draft(), "ut", "/b", "1").page().orElseThrow().id())
                .isEqualTo("sist");
    }

    @Test
    void what_only_a_later_page_can_mend_keeps_nobody_on_an_earlier_one() {
        Draft answered = take(take(BALANCED.start("x"), "in", "/a", "1").draft(), "ut", "/b", "1")
                .draft();
        Turn back = take(answered, "sist", "/c", "9");
        assertThat(back.page().orElseThrow().id()).isEqualTo("in");
        assertThat(back.shown().findings()).extracting(Finding::code).containsExactly("rule.sen");
        Turn onward = take(back.draft(), "in", "/a", "1");
        assertThat(onward.page().orElseThrow().id()).isEqualTo("sist");
        assertThat(take(onward.draft(), "sist", "/c", "4").kind()).isEqualTo(Turn.Kind.REVIEW);
    }

    @Test
    void a_rule_is_told_where_all_is_answered_though_the_sum_is_shown_later() {
        Dialogue dialogue = Dialogue.of(FormParser.parse("prov.form.json", """
                        {'type': 'object', 'title': 'Prov',
                         'x-form': {
                           'pages': [{'id': 'in', 'title': 'In', 'fields': ['a']}, {'id': 'ut', 'title': 'Ut', 'fields': ['s', 't', 'b']}],
                           'rules': [{'id': 'stor', 'test': 't <= 10', 'message': 'Stor summa.', 'at': 'a'}]},
                         'properties': {
                           'a': {'title': 'A', 'type': 'integer'}, 'b': {'title': 'B', 'type': 'integer'},
                           's': {'title': 'S', 'type': 'integer', 'x-form': {'compute': 'a * 2'}},
                           't': {'title': 'T', 'type': 'integer', 'x-form': {'compute': 's + 1'}}}}
                        """.replace('\'', '"')), Clock.systemUTC());
        Turn held = dialogue.take(dialogue.start("x"), Post.of(Map.of("!page", "in", "!next", "", "/a", "20")));
        Turn mended = dialogue.take(held.draft(), Post.of(Map.of("!page", "in", "!next", "", "/a", "2")));

        assertThat(told(held)).containsExactly("in", "/a rule.stor");
        assertThat(told(mended)).containsExactly("ut");
    }

    private static Turn take(Draft draft, String page, String name, String text) {
        return BALANCED.take(draft, Post.of(Map.of("!page", page, "!next", "", name, text)));
    }
}
