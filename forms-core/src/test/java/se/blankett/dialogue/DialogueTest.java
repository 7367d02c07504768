package se.blankett.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/** What is shown after each button, on a form with a question that opens another on its page, and one that opens a page. */
class DialogueTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static final Form FORM = FormParser.parse("prov.form.json", """
            {'type': 'object', 'title': 'Prov',
             'x-form': {'version': '1.0.0', 'lang': 'sv', 'pages': [
               {'id': 'djur', 'title': 'Djur', 'fields': ['djur', 'namn']},
               {'id': 'valp', 'title': 'Valp', 'fields': ['valp']},
               {'id': 'barn', 'title': 'Barn', 'fields': ['barn', 'val']},
               {'id': 'slut', 'title': 'Slut', 'fields': ['epost']}]},
             'properties': {
               'djur': {'title': 'Djur', 'enum': ['hund', 'katt', 'inget']},
               'barn': {'title': 'Barn', 'type': 'array', 'maxItems': 3, 'items': {'type': 'object',
                 'properties': {'namn': {'title': 'Namn', 'type': 'string', 'maxLength': 20}}, 'required': ['namn']}},
               'val': {'title': 'Val', 'type': 'array', 'items': {'enum': ['a', 'b']}},
               'epost': {'title': 'E-post', 'type': 'string', 'format': 'email'}},
             'required': ['djur', 'epost'],
             'allOf': [
               {'if': {'properties': {'djur': {'enum': ['hund', 'katt']}}, 'required': ['djur']},
                'then': {'properties': {'namn': {'title': 'Djurets namn', 'type': 'string'}}, 'required': ['namn']}},
               {'if': {'properties': {'djur': {'const': 'hund'}}, 'required': ['djur']},
                'then': {'properties': {'valp': {'title': 'Är det en valp?', 'type': 'boolean'}}}}]}
            """.replace('\'', '"'));

    private static final Dialogue DIALOGUE = Dialogue.of(FORM, CLOCK);

    @Test
    void begins_with_the_first_page_and_no_findings() {
        Turn turn = DIALOGUE.show(DIALOGUE.start("1"), "");

        assertThat(state(turn)).isEqualTo("ASK djur []");
    }

    @Test
    void the_start_pages_button_begins_or_goes_on_and_reads_nothing() {
        Turn first = post(DIALOGUE.start("1"), "barn", "!start", "", "/val", "a");
        Draft ticked =
                post(DIALOGUE.start("1"), "barn", "!update", "", "/val", "a").draft();
        Turn again = post(ticked, "", "!start", "");

        assertThat(state(first)).isEqualTo("ASK djur []");
        assertThat(first.draft().entries()).isEmpty();
        assertThat(state(again)).isEqualTo("ASK barn []");
        assertThat(again.draft()).isEqualTo(ticked);
        assertThat(state(post(review().draft(), "", "!start", ""))).isEqualTo("REVIEW - []");
    }

    @Test
    void tells_only_what_is_wrong_on_the_posted_page() {
        assertThat(state(post(DIALOGUE.start("1"), "djur", "!next", ""))).isEqualTo("ASK djur [/djur]");
    }

    @Test
    void shows_the_page_again_when_an_answer_opened_a_question_on_it_without_calling_it_missing() {
        Turn turn = post(DIALOGUE.start("1"), "djur", "!next", "", "/djur", "hund");

        assertThat(state(turn)).isEqualTo("ASK djur []");
        assertThat(turn.outcome().asked()).contains(Pointer.parse("/namn"));
        assertThat(state(post(turn.draft(), "djur", "!next", "", "/djur", "hund", "/namn", "")))
                .isEqualTo("ASK djur [/namn]");
    }

    @Test
    void skips_a_page_on_which_nothing_is_asked() {
        assertThat(state(post(DIALOGUE.start("1"), "djur", "!next", "", "/djur", "inget")))
                .isEqualTo("ASK barn []");
    }

    @Test
    void goes_back_over_a_skipped_page_without_findings_and_keeps_what_was_typed() {
        Draft barn =
                post(DIALOGUE.start("1"), "djur", "!next", "", "/djur", "inget").draft();
        Turn turn = post(barn, "barn", "!back", "", "/barn/0/namn", "x".repeat(30));

        assertThat(state(turn)).isEqualTo("ASK djur []");
        assertThat(turn.draft()
                        .entry(Pointer.parse("/barn/0/namn"))
                        .orElseThrow()
                        .text(""))
                .hasSize(30);
    }

    @Test
    void adds_moves_and_removes_rows_without_findings() {
        Turn one = post(DIALOGUE.start("1"), "barn", "!add", "/barn");
        Turn two = post(one.draft(), "barn", "!add", "/barn", "/barn/0/namn", "Alva");
        Turn moved = post(two.draft(), "barn", "!down", "/barn/0", "/barn/0/namn", "Alva", "/barn/1/namn", "Bo");
        Turn removed = post(moved.draft(), "barn", "!remove", "/barn/0");

        assertThat(List.of(state(one), state(two), state(moved), state(removed)))
                .containsOnly("ASK barn []");
        assertThat(moved.outcome().answers().get("barn"))
                .isEqualTo(List.of(Map.of("namn", "Bo"), Map.of("namn", "Alva")));
        assertThat(removed.outcome().answers().get("barn")).isEqualTo(List.of(Map.of("namn", "Alva")));
    }

    @Test
    void unticks_boxes_that_a_browser_sends_nothing_for() {
        Draft ticked =
                post(DIALOGUE.start("1"), "barn", "!update", "", "/val", "a").draft();

        assertThat(ticked.answers(FORM)).containsEntry("val", List.of("a"));
        assertThat(post(ticked, "barn", "!update", "").draft().answers(FORM)).doesNotContainKey("val");
    }

    @Test
    void submits_only_from_a_review_of_the_whole() {
        Turn early = post(DIALOGUE.start("1"), "slut", "!submit", "", "/epost", "a@b.se");
        assertThat(state(early)).isEqualTo("ASK djur [/djur]");

        Turn review = review();
        assertThat(state(review)).isEqualTo("REVIEW - []");

        Turn done = post(review.draft(), "review", "!submit", "");
        assertThat(state(done)).isEqualTo("DONE - []");
    }

    @Test
    void gives_the_same_submission_twice() {
        Turn review = review();
        Turn first = post(review.draft(), "review", "!submit", "");
        Turn second = post(first.draft(), "review", "!submit", "");

        assertThat(first.submission().map(Submission::id)).contains("id-1");
        assertThat(second.submission()).isEqualTo(first.submission());
    }

    @Test
    void comes_back_to_the_review_after_a_change_by_way_of_what_the_change_opened() {
        Turn change = post(review().draft(), "review", "!change", "djur");
        assertThat(state(change)).isEqualTo("ASK djur []");

        Turn sameAnswer = post(change.draft(), "djur", "!next", "", "/djur", "inget");
        assertThat(state(sameAnswer)).isEqualTo("REVIEW - []");

        Turn opened = post(change.draft(), "djur", "!next", "", "/djur", "hund");
        assertThat(state(opened)).isEqualTo("ASK djur []");
        Turn page = post(opened.draft(), "djur", "!next", "", "/djur", "hund", "/namn", "Rex");
        assertThat(state(page)).isEqualTo("ASK valp []");
        assertThat(state(post(page.draft(), "valp", "!next", "", "/valp", "true")))
                .isEqualTo("REVIEW - []");
    }

    @Test
    void toggling_back_brings_what_was_typed_back() {
        Draft hund = post(DIALOGUE.start("1"), "djur", "!update", "", "/djur", "hund", "/namn", "Rex")
                .draft();
        Turn katt = post(hund, "djur", "!update", "", "/djur", "inget");
        Turn again = post(katt.draft(), "djur", "!update", "", "/djur", "hund");

        assertThat(katt.outcome().answers()).doesNotContainKey("namn");
        assertThat(again.outcome().answers()).containsEntry("namn", "Rex");
    }

    @Test
    void shows_the_first_page_with_a_finding_instead_of_a_review_that_is_not_whole() {
        assertThat(state(DIALOGUE.show(DIALOGUE.start("1"), "review"))).isEqualTo("ASK djur []");
        assertThat(state(DIALOGUE.show(review().draft(), "review"))).isEqualTo("REVIEW - []");
    }

    @Test
    void goes_on_the_same_from_a_draft_that_was_stored() {
        Turn review = review();
        Draft stored = Draft.parse(review.draft().toJson());

        assertThat(stored).isEqualTo(review.draft());
        assertThat(state(post(stored, "review", "!submit", ""))).isEqualTo("DONE - []");
    }

    private static Turn review() {
        Turn barn = post(DIALOGUE.start("id-1"), "djur", "!next", "", "/djur", "inget");
        Turn slut = post(barn.draft(), "barn", "!next", "");
        return post(slut.draft(), "slut", "!next", "", "/epost", "namn@exempel.se");
    }

    /** @param typed names and texts in turn */
    private static Turn post(Draft draft, String page, String button, String target, String... typed) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("!page", page);
        parameters.put(button, target);
        for (int i = 0; i < typed.length; i += 2) {
            parameters.put(typed[i], typed[i + 1]);
        }
        return DIALOGUE.take(draft, Post.of(parameters));
    }

    private static String state(Turn turn) {
        return turn.kind() + " " + turn.page().map(Page::id).orElse("-") + " "
                + turn.shown().findings().stream()
                        .map(finding -> finding.pointer().text())
                        .toList();
    }
}
