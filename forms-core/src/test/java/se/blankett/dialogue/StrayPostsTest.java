package se.blankett.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/** Posts that the page on the screen does not make: of an old tab, of another definition, or of somebody's making. */
class StrayPostsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static final String TEXT = """
            {'type': 'object', 'title': 'Prov',
             'x-form': {'version': '1.0.0', 'lang': 'sv', 'pages': [
               {'id': 'djur', 'title': 'Djur', 'fields': ['djur', 'namn']},
               {'id': 'valp', 'title': 'Valp', 'fields': ['valp', 'foder']},
               {'id': 'val', 'title': 'Val', 'fields': ['val', 'barn']},
               {'id': 'slut', 'title': 'Slut', 'fields': ['epost', 'beslut']}]},
             'properties': {
               'djur': {'title': 'Djur', 'enum': ['hund', 'katt']},
               'namn': {'title': 'Namn', 'type': 'string'},
               'val': {'title': 'Val', 'type': 'array', 'items': {'enum': ['a', 'b', 'c']}},
               'barn': {'title': 'Barn', 'type': 'array', 'items': {'title': 'Namn', 'type': 'string'}},
               'epost': {'title': 'E-post', 'type': 'string', 'format': 'email'},
               'beslut': {'title': 'Beslut', 'type': 'string', 'readOnly': true}},
             'required': ['djur', 'epost'],
             'if': {'properties': {'djur': {'const': 'hund'}}, 'required': ['djur']},
             'then': {'properties': {
               'valp': {'title': 'Är det en valp?', 'type': 'boolean'},
               'foder': {'title': 'Foder', 'type': 'array', 'items': {'enum': ['torrt', 'blött']}}}}}
            """.replace('\'', '"');

    private static final Form FORM = FormParser.parse("prov.form.json", TEXT);
    private static final String THIS = FORM.identity().token();
    private static final String OLDER = FormParser.parse("prov.form.json", TEXT.replace("1.0.0", "0.9.0"))
            .identity()
            .token();
    private static final String OTHER = FormParser.parse(
                    "annat.form.json",
                    "{\"title\": \"Annat\", \"properties\": {\"namn\": {\"title\": \"Namn\", \"type\": \"string\"}}}")
            .identity()
            .token();

    private static final Dialogue DIALOGUE = Dialogue.of(FORM, CLOCK);

    /** On the page {@code val}, with two boxes ticked there; a cat, so the page {@code valp} is not asked. */
    private static final Draft DRAFT = take(
                    take(Draft.of("id-1"), "!page=djur&!next&/djur=katt&/namn=Misse")
                            .draft(),
                    "!page=val&!update&/val=a&/val=b")
            .draft();

    private static final Draft REVIEW = take(
                    take(DRAFT, "!page=val&!next&/val=a&/val=b").draft(), "!page=slut&!next&/epost=a@b.se")
            .draft();

    private static final Draft SENT = take(REVIEW, "!page=review&!submit").draft();

    private static final String KEPT = "djur=[katt] namn=[Misse] val=[a, b]";

    static Stream<Arguments> posts() {
        return Stream.of(
                argumentSet(
                        "this definition",
                        "!form=" + THIS + "&!page=val&!next&/val=a",
                        "ASK slut",
                        "djur=[katt] namn=[Misse] val=[a]"),
                argumentSet(
                        "no definition named",
                        "!page=val&!next&/val=a",
                        "ASK slut",
                        "djur=[katt] namn=[Misse] val=[a]"),
                argumentSet(
                        "another form",
                        "!form=" + OTHER + "&!page=sida-1&!next&/namn=Elsa&/annat=x",
                        "ASK val changed",
                        "djur=[katt] namn=[Elsa] val=[a, b]"),
                argumentSet(
                        "a page that another form has too",
                        "!form=" + OTHER + "&!page=djur&!next",
                        "ASK djur changed",
                        KEPT),
                argumentSet(
                        "another version",
                        "!form=" + OLDER + "&!page=val&!next&/val=c",
                        "ASK val changed",
                        "djur=[katt] namn=[Misse] val=[a, b, c]"),
                argumentSet(
                        "another version, an option that is gone",
                        "!form=" + OLDER + "&!page=djur&!next&/djur=fisk",
                        "ASK djur changed",
                        KEPT),
                argumentSet(
                        "another version, an empty text",
                        "!form=" + OLDER + "&!page=djur&!next&/namn=",
                        "ASK djur changed",
                        KEPT),
                argumentSet(
                        "another version, a row to remove",
                        "!form=" + OLDER + "&!page=val&!remove=/barn/0&/barn/0=Alva",
                        "ASK val changed",
                        KEPT + " barn/0=[Alva]"),
                argumentSet(
                        "another version, a text that cannot be read",
                        "!form=" + OLDER + "&!page=slut&!next&/epost=x",
                        "ASK slut changed",
                        KEPT + " epost=[x]"),
                argumentSet(
                        "another version, a page that is not asked",
                        "!form=" + OLDER + "&!page=valp&!next",
                        "ASK val changed",
                        KEPT),
                argumentSet(
                        "an unknown page",
                        "!page=gammal&!next&/namn=Elsa",
                        "ASK val changed",
                        "djur=[katt] namn=[Elsa] val=[a, b]"),
                argumentSet(
                        "a page that is no longer asked",
                        "!page=valp&!next&/valp=true&/foder=torrt",
                        "ASK val",
                        KEPT + " valp=[true] foder=[torrt]"),
                argumentSet("the same, staying", "!page=valp&!update&/valp=true", "ASK val", KEPT + " valp=[true]"),
                argumentSet(
                        "a page that is no longer asked, submitting", "!page=valp&!submit", "ASK slut /epost", KEPT),
                argumentSet("back from a page that is no longer asked", "!page=valp&!back", "ASK djur", KEPT),
                argumentSet("a read-only value", "!page=slut&!update&/beslut=bifall", "ASK slut", KEPT),
                argumentSet(
                        "names with markup in them",
                        "!page=val&!update&/val=a&/%3Cscript%3E=x&/val/%3Cb%3E=x&%3Cb%3E=x",
                        "ASK val",
                        "djur=[katt] namn=[Misse] val=[a]"),
                argumentSet("a page with markup in its name", "!page=%3Cscript%3E&!next", "ASK val changed", KEPT),
                argumentSet(
                        "a definition with markup in its name",
                        "!form=%3Cscript%3E&!page=val&!next",
                        "ASK val changed",
                        KEPT),
                argumentSet(
                        "a change to a page that is not asked",
                        "!page=val&!change=valp&/val=a&/val=b",
                        "ASK val",
                        KEPT),
                argumentSet(
                        "a change to an unknown page", "!page=val&!change=%3Cscript%3E&/val=a&/val=b", "ASK val", KEPT),
                argumentSet(
                        "submitting from a page of questions",
                        "!page=val&!submit&/val=a&/val=b",
                        "ASK slut /epost",
                        KEPT),
                argumentSet(
                        "submitting from a review that was not shown",
                        "!page=review&!submit",
                        "ASK slut /epost",
                        KEPT));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void loses_nothing_that_was_answered(String body, String shown, String typed) {
        Turn turn = take(DRAFT, body);

        assertThat(state(turn)).isEqualTo(shown);
        assertThat(typed(turn.draft())).isEqualTo(typed);
    }

    static Stream<Arguments> submissions() {
        return Stream.of(
                argumentSet("once", REVIEW, "!page=review&!submit", "DONE -"),
                argumentSet("again", SENT, "!page=review&!submit", "DONE -"),
                argumentSet(
                        "what another version reviewed",
                        REVIEW,
                        "!form=" + OLDER + "&!page=review&!submit",
                        "REVIEW - changed"),
                argumentSet("from an old page", REVIEW, "!page=slut&!submit&/epost=c@d.se", "REVIEW -"),
                argumentSet("from an unknown page", REVIEW, "!page=gammal&!submit", "REVIEW - changed"),
                argumentSet("a change to a page that is not asked", REVIEW, "!page=review&!change=valp", "REVIEW -"));
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void submits_only_what_was_reviewed(Draft draft, String body, String shown) {
        assertThat(state(take(draft, body))).isEqualTo(shown);
    }

    @Test
    void a_submission_that_is_sent_again_is_the_same() {
        Turn first = take(REVIEW, "!page=review&!submit");
        Turn second = take(first.draft(), "!page=review&!submit");

        assertThat(first.submission()).isPresent();
        assertThat(second.submission()).isEqualTo(first.submission());
    }

    /** A draft that was stored before the form changed may stand on a page that there is no longer. */
    @Test
    void a_draft_on_an_unknown_page_is_not_taken_for_the_first() {
        Turn turn = take(DRAFT.withPage("gammal"), "!next");

        assertThat(state(turn)).isEqualTo("ASK djur changed");
        assertThat(typed(turn.draft())).isEqualTo(KEPT);
    }

    @Test
    void what_another_version_opened_after_a_change_is_shown_before_the_review() {
        Draft changing = take(REVIEW, "!page=review&!change=djur").draft();
        Turn changed = take(changing, "!form=" + OLDER + "&!page=djur&!next&/djur=hund");

        assertThat(state(changed)).isEqualTo("ASK djur changed");
        assertThat(state(take(changed.draft(), "!page=djur&!next&/djur=hund"))).isEqualTo("ASK valp");
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                argumentSet("added", "!add=/barn", "/barn/2"),
                argumentSet("one too many", "!add=/barn&/barn/499=x", "/barn"),
                argumentSet("removed", "!remove=/barn/1", "/barn"),
                argumentSet("moved up", "!up=/barn/1", "/barn/0"),
                argumentSet("moved down", "!down=/barn/0", "/barn/1"),
                argumentSet("at the top already", "!up=/barn/0", "/barn/0"),
                argumentSet("at the end already", "!down=/barn/1", "/barn/1"),
                argumentSet("a row that there is not", "!remove=/barn/7", ""),
                argumentSet("a name with markup in it", "!add=/%3Cscript%3E", ""),
                argumentSet("another button", "!update=/barn/0", ""));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tells_where_the_person_looks(String button, String place) {
        Turn turn = take(DRAFT, "!page=val&" + button + "&/barn/0=Alva&/barn/1=Bo");

        assertThat(state(turn)).isEqualTo("ASK val");
        assertThat(turn.place().map(Pointer::text).orElse("")).isEqualTo(place);
    }

    @Test
    void nobody_looks_at_a_row_of_another_page() {
        assertThat(take(DRAFT, "!page=slut&!add=/barn").place()).isEmpty();
    }

    @Test
    void a_form_has_one_token_in_all_its_languages() {
        assertThat(THIS).hasSize(16).isEqualTo(FORM.identity().withLang("en").token());
        assertThat(FORM.identity().digest()).startsWith(THIS);
        assertThat(List.of(THIS, OLDER, OTHER)).doesNotHaveDuplicates();
    }

    private static Turn take(Draft draft, String body) {
        return DIALOGUE.take(draft, Post.parse(body));
    }

    private static String state(Turn turn) {
        String told = String.join(
                " ",
                turn.shown().findings().stream()
                        .map(finding -> finding.pointer().text())
                        .toList());
        return (turn.kind() + " " + turn.page().map(Page::id).orElse("-") + " " + told
                        + (turn.formChanged() ? "changed" : ""))
                .strip();
    }

    private static String typed(Draft draft) {
        return String.join(
                " ",
                draft.entries().entrySet().stream()
                        .map(entry -> entry.getKey().text().substring(1) + "="
                                + entry.getValue().ticked())
                        .toList());
    }
}
