package se.blankett.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import se.blankett.report.Finding;
import se.blankett.submission.Attachment;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;
import se.blankett.submission.Upload;
import se.blankett.submission.Uploads;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/** A file on its way from a page to a submission, and what a host keeps meanwhile. */
class FilesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static final Form FORM = FormParser.parse("filer.form.json", """
            {'type': 'object', 'title': 'Filer',
             '$defs': {'fil': {'type': 'object', 'properties': {'id': {'type': 'string'}, 'name': {'type': 'string'},
               'mediaType': {'enum': ['application/pdf', 'image/png']}, 'size': {'type': 'integer'},
               'sha256': {'type': 'string'}}}},
             'x-form': {'version': '1.0.0', 'lang': 'sv', 'pages': [
               {'id': 'a', 'title': 'A', 'fields': ['namn', 'vill', 'intyg', 'bilagor']}]},
             'properties': {
               'namn': {'title': 'Namn', 'type': 'string'},
               'vill': {'title': 'Vill', 'type': 'boolean'},
               'bilagor': {'title': 'Bilagor', 'type': 'array', 'x-form': {'errors': {'enum': 'Bara PDF och PNG, inte {file}.'}}, 'items': {'$ref': '#/$defs/fil'}}},
             'required': ['namn'],
             'if': {'properties': {'vill': {'const': true}}, 'required': ['vill']},
             'then': {'properties': {'intyg': {'title': 'Intyg', '$ref': '#/$defs/fil'}}, 'required': ['intyg']}}
            """.replace('\'', '"'));

    private static final Dialogue DIALOGUE = Dialogue.of(FORM, CLOCK);
    private static final Upload PDF = Uploads.of("/bilagor", "a.pdf", Uploads.PDF);
    private static final Upload TEXT = Uploads.of("/bilagor", "b.pdf", "Hej");

    private final AttachmentStore store = AttachmentStore.inMemory(10_000);
    private Draft draft = DIALOGUE.start("s-1");

    /** Does as a host does. */
    private Turn post(List<Upload> files, String... parameters) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            typed.put(parameters[i], parameters[i + 1]);
        }
        Post post = Post.of(typed, files, store);
        Turn turn = DIALOGUE.take(draft, post);
        try {
            store.removeUnused(draft, post, turn);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        draft = turn.draft();
        return turn;
    }

    private static String state(Turn turn) {
        return turn.kind() + " " + turn.page().map(Page::id).orElse("-") + " "
                + turn.shown().findings().stream().map(Finding::code).toList() + " "
                + turn.draft().attachments().stream().map(Attachment::name).toList();
    }

    private void assertGone(String id) {
        assertThatThrownBy(() -> store.open(id)).as(id).isInstanceOf(IOException.class);
    }

    private String idOf(int file) {
        return draft.attachments().get(file).id();
    }

    @Test
    void is_still_there_when_another_answer_is_missing() {
        assertThat(state(post(List.of(PDF), "!next", ""))).isEqualTo("ASK a [required.text] [a.pdf]");
        assertThat(state(post(List.of(), "!next", "", "/namn", "Eva"))).isEqualTo("REVIEW - [] [a.pdf]");

        Submission submission = post(List.of(), "!submit", "").submission().orElseThrow();

        assertThat(submission.attachments()).isEqualTo(draft.attachments());
        assertThat(Submission.parse(submission.toJson()).attachments()).isEqualTo(draft.attachments());
        assertThat(submission
                        .pages()
                        .get(0)
                        .parts()
                        .get(0)
                        .questions()
                        .get(2)
                        .answer()
                        .text())
                .isEqualTo("a.pdf (PDF, 16 byte)");
    }

    @Test
    void its_button_adds_it_and_stays_without_looking_for_what_is_missing() {
        Turn turn = post(List.of(PDF), "!add", "/bilagor");

        assertThat(state(turn)).isEqualTo("ASK a [] [a.pdf]");
        assertThat(turn.place()).contains(Pointer.parse("/bilagor"));
    }

    @Test
    void what_was_not_taken_is_told_whichever_button_was_pressed() throws IOException {
        for (String button : List.of("!add", "!update", "!next")) {
            draft = DIALOGUE.start("s-1");
            assertThat(state(post(List.of(TEXT, PDF), button, "/bilagor", "/namn", "Eva")))
                    .as(button)
                    .isEqualTo("ASK a [file.type] [a.pdf]");
            assertThat(state(DIALOGUE.show(draft, ""))).isEqualTo("ASK a [file.type] [a.pdf]");
            assertThat(store.open(idOf(0))).isNotEmpty();
        }
    }

    @Test
    void what_is_wrong_with_all_of_several_is_said_in_the_authors_words() {
        Upload other = Uploads.of("/bilagor", "c.pdf", "Hej då");
        Upload empty = Uploads.of("/bilagor", "d.pdf", "");
        Describer swedish = Describer.of(Texts.of("sv"), FORM);

        Finding same = post(List.of(TEXT, PDF, other), "!add", "/bilagor")
                .shown()
                .findings()
                .get(0);
        Finding mixed = post(List.of(TEXT, empty), "!add", "/bilagor")
                .shown()
                .findings()
                .get(0);

        assertThat(swedish.describe(same)).isEqualTo("Bara PDF och PNG, inte b.pdf och c.pdf.");
        assertThat(swedish.describe(mixed))
                .isEqualTo("De här filerna lades inte till för ”Bilagor”: ”b.pdf” är inte av typen PDF eller PNG;"
                        + " ”d.pdf” är tom. Välj andra filer eller försök igen.");
    }

    /** As a host does whose update found that the draft is of another version now. */
    @Test
    void a_post_that_came_second_is_taken_once_more_on_the_draft_as_it_is_now() throws IOException {
        Post first = Post.of(Map.of("!add", "/bilagor"), List.of(PDF), store);
        Post second =
                Post.of(Map.of("!add", "/bilagor"), List.of(Uploads.of("/bilagor", "c.png", Uploads.PNG), TEXT), store);
        Turn kept = DIALOGUE.take(draft, first);
        DIALOGUE.take(draft, second); // came to the draft before it had the first: not kept, and nothing removed

        Turn again = DIALOGUE.take(kept.draft(), second);
        store.removeUnused(kept.draft(), second, again);

        assertThat(state(again)).isEqualTo("ASK a [file.type] [a.pdf, c.png]");
        for (Attachment file : again.draft().attachments()) {
            assertThat(store.open(file.id())).as(file.name()).isNotEmpty();
        }
        assertGone(second.fileIds().get(1));
    }

    @Test
    void what_is_removed_is_gone_from_the_store() {
        post(List.of(PDF), "!add", "/bilagor");
        String first = idOf(0);
        Turn removed = post(List.of(), "!remove", "/bilagor/0");

        assertThat(state(removed)).isEqualTo("ASK a [] []");
        assertThat(removed.place()).contains(Pointer.parse("/bilagor"));
        assertGone(first);
    }

    @Test
    void what_was_refused_is_gone_from_the_store_when_the_turn_is_taken() throws IOException {
        Post refused = Post.of(Map.of("!next", ""), List.of(TEXT), store);
        String id = refused.fileIds().get(0);
        assertThat(store.open(id)).isNotEmpty();

        store.removeUnused(draft, refused, DIALOGUE.take(draft, refused));

        assertGone(id);
    }

    @Test
    void a_file_that_is_no_longer_asked_for_stays_in_the_draft_and_never_leaves() throws IOException {
        Upload proof = Uploads.of("/intyg", "intyg.pdf", Uploads.PDF);
        post(List.of(), "!next", "", "/namn", "Eva", "/vill", "true");
        post(List.of(proof, PDF), "!next", "", "/namn", "Eva", "/vill", "true");
        String id = draft.entry(Pointer.parse("/intyg"))
                .orElseThrow()
                .attachments()
                .get(0)
                .id();
        post(List.of(), "!change", "a");
        post(List.of(), "!next", "", "/namn", "Eva", "/vill", "false");
        assertThat(store.open(id)).isNotEmpty();

        Turn done = post(List.of(), "!submit", "");

        assertThat(done.submission().orElseThrow().attachments())
                .map(Attachment::name)
                .containsExactly("a.pdf");
        assertGone(id);
        assertThat(store.open(
                        done.submission().orElseThrow().attachments().get(0).id()))
                .isNotEmpty();
    }
}
