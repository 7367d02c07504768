package se.blankett.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.parse.FormParser;
import se.blankett.submission.Action;
import se.blankett.submission.Attachment;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.RefusedPostException;
import se.blankett.submission.Upload;
import se.blankett.submission.UploadLimits;
import se.blankett.submission.Uploads;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

class FilesTest {
    static final String TXT = "Hej";

    static final Form FORM = FormParser.parse("filer.form.json", """
            { "title": "Filer", "type": "object",
              "$defs": { "fil": { "type": "object", "required": ["id", "name", "mediaType", "size", "sha256"],
                "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "sha256": { "type": "string" },
                  "mediaType": { "enum": ["application/pdf", "image/png"] }, "size": { "type": "integer", "maximum": 30 } } } },
              "properties": {
                "intyg": { "title": "Intyg", "$ref": "#/$defs/fil" },
                "bilagor": { "title": "Bilagor", "type": "array", "maxItems": 3, "items": { "$ref": "#/$defs/fil" } },
                "last": { "title": "Läst", "readOnly": true, "$ref": "#/$defs/fil" },
                "namn": { "title": "Namn", "type": "string" },
                "barn": { "title": "Barn", "type": "array", "maxItems": 600, "items": { "type": "object",
                  "properties": { "intyg": { "title": "Intyg", "$ref": "#/$defs/fil" } } } } } }
            """);

    static final Pointer INTYG = Pointer.parse("/intyg");
    static final Pointer BILAGOR = Pointer.parse("/bilagor");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));
    static final FormBinder BINDER = FormBinder.of(FORM, CLOCK);
    private static final Describer SWEDISH = Describer.of(Texts.of("sv"), FORM);

    private final AttachmentStore store = AttachmentStore.inMemory(100_000);

    private Draft bind(Draft draft, Upload... files) {
        return BINDER.bind(draft, Uploads.post(store, List.of(files)), Set.of(INTYG, BILAGOR));
    }

    static List<String> names(Draft draft) {
        return draft.attachments().stream().map(Attachment::name).toList();
    }

    static List<String> told(Draft draft) {
        return draft.unreadable(FORM).findings().stream()
                .map(finding -> finding.pointer() + " " + finding.code() + ": " + SWEDISH.describe(finding))
                .toList();
    }

    @Test
    void a_file_is_an_answer_and_what_it_is_comes_from_its_bytes() {
        Draft draft = bind(Draft.of(""), Uploads.of("/intyg", "intyg.exe", Uploads.PDF));

        Attachment file = draft.attachments().get(0);
        assertThat(draft.answers(FORM)).isEqualTo(Map.of("intyg", file.toAnswer()));
        assertThat(file.name() + " " + file.mediaType() + " " + file.size()).isEqualTo("intyg.exe application/pdf 16");
        assertThat(told(draft)).isEmpty();
        assertThat(Draft.parse(draft.toJson())).isEqualTo(draft);
    }

    @Test
    void one_takes_the_place_of_the_one_before_and_several_are_added() {
        Draft first = bind(
                Draft.of(""), Uploads.of("/intyg", "1.pdf", Uploads.PDF), Uploads.of("/bilagor", "1.pdf", Uploads.PDF));
        Draft second = bind(
                first,
                Uploads.of("/intyg", "2.png", Uploads.PNG),
                Uploads.of("/bilagor", "2.png", Uploads.PNG),
                Uploads.of("/bilagor", "3.png", Uploads.PNG));

        assertThat(names(second)).containsExactlyInAnyOrder("2.png", "1.pdf", "2.png", "3.png");
        assertThat(told(second)).isEmpty();
    }

    @Test
    void a_page_that_is_sent_again_adds_nothing() {
        Draft once = bind(Draft.of(""), Uploads.of("/bilagor", "1.pdf", Uploads.PDF));

        assertThat(bind(once, Uploads.of("/bilagor", "1.pdf", Uploads.PDF))).isEqualTo(once);
    }

    @Test
    void no_more_are_taken_than_the_question_takes() {
        Upload[] four = Stream.of("1", "2", "3", "4")
                .map(name -> Uploads.of("/bilagor", name + ".pdf", Uploads.PDF + name))
                .toArray(Upload[]::new);

        Draft draft = bind(Draft.of(""), four);

        assertThat(names(draft)).containsExactly("1.pdf", "2.pdf", "3.pdf");
        assertThat(told(draft)).containsExactly("/bilagor file.tooMany: Lägg till högst 3 filer för ”Bilagor”.");
    }

    @Test
    void a_form_that_sends_only_the_name_says_that_the_file_did_not_come() {
        Draft before = bind(Draft.of(""), Uploads.of("/intyg", "1.pdf", Uploads.PDF));

        Draft after = BINDER.bind(before, Post.parse("/intyg=C%3A%5Cintyg.pdf&/bilagor="), Set.of(INTYG, BILAGOR));

        assertThat(names(after)).containsExactly("1.pdf");
        assertThat(told(after))
                .containsExactly("/intyg file.failed: Försök igen att lägga till filen ”intyg.pdf” för ”Intyg”. "
                        + "Den kom inte fram.");
    }

    @Test
    void what_is_said_of_a_file_in_parameters_is_no_answer() {
        Draft draft = BINDER.bind(
                Draft.of(""),
                Post.parse(
                        "/intyg/id=x&/intyg/mediaType=application/pdf&/intyg~year=1&/bilagor/0/id=x&/bilagor~rows=3"));

        assertThat(draft).isEqualTo(Draft.of(""));
    }

    @Test
    void files_for_what_nobody_answers_are_dropped() {
        Draft draft = bind(
                Draft.of(""),
                Uploads.of("/last", "1.pdf", Uploads.PDF),
                Uploads.of("/namn", "1.pdf", Uploads.PDF),
                Uploads.of("/okand", "1.pdf", Uploads.PDF),
                Uploads.of("/intyg~year", "1.pdf", Uploads.PDF),
                Uploads.of("/bilagor/0", "1.pdf", Uploads.PDF));

        assertThat(draft).isEqualTo(Draft.of(""));
    }

    @Test
    void a_file_in_a_row_goes_with_the_row() {
        Draft draft = bind(
                Draft.of(""),
                Uploads.of("/barn/0/intyg", "0.pdf", Uploads.PDF),
                Uploads.of("/barn/1/intyg", "1.png", Uploads.PNG));

        Draft removed =
                BINDER.edit(draft, new Action(Action.Kind.REMOVE, "/barn/0")).draft();

        assertThat(draft.rowsAt(Pointer.parse("/barn"))).isEqualTo(2);
        assertThat(names(removed)).containsExactly("1.png");
        assertThat(removed.entry(Pointer.parse("/barn/0/intyg"))).isPresent();
    }

    @Test
    void buttons_remove_a_file_and_tell_where() {
        Draft draft = bind(
                Draft.of(""),
                Uploads.of("/intyg", "0.pdf", Uploads.PDF),
                Uploads.of("/bilagor", "1.png", Uploads.PNG),
                Uploads.of("/bilagor", "2.pdf", Uploads.PDF));

        Edited one = BINDER.edit(draft, new Action(Action.Kind.REMOVE, "/bilagor/0"));
        Edited other = BINDER.edit(one.draft(), new Action(Action.Kind.REMOVE, "/intyg"));
        Edited last = BINDER.edit(other.draft(), new Action(Action.Kind.REMOVE, "/bilagor/0"));

        assertThat(names(one.draft())).containsExactly("0.pdf", "2.pdf");
        assertThat(one.place()).contains(BILAGOR);
        assertThat(names(other.draft())).containsExactly("2.pdf");
        assertThat(other.place()).contains(INTYG);
        assertThat(last.draft().entries()).isEmpty();
    }

    @Test
    void the_button_of_a_file_that_is_gone_changes_nothing() {
        Draft draft = bind(Draft.of(""), Uploads.of("/bilagor", "1.png", Uploads.PNG));
        for (String target : List.of("/bilagor/1", "/bilagor/-1", "/bilagor/x", "/intyg", "/intyg/0", "/namn", "")) {
            assertThat(BINDER.edit(draft, new Action(Action.Kind.REMOVE, target))
                            .draft())
                    .as(target)
                    .isEqualTo(draft);
        }
    }

    @Test
    void a_draft_holds_only_so_many_files() {
        List<Upload> files = new ArrayList<>();
        for (int i = 0; i <= Draft.MAX_FILES; i++) {
            files.add(Uploads.of("/barn/" + i + "/intyg", "a.pdf", Uploads.PDF));
        }
        Post post = Post.of(Map.of(), files, store, new UploadLimits(100, 100_000, 1_000));

        assertThatThrownBy(() -> BINDER.bind(Draft.of(""), post))
                .isInstanceOf(RefusedPostException.class)
                .hasMessage("the draft would have more than 500 files");
    }

    @Test
    void files_that_are_known_already_are_references() {
        Attachment file = new Attachment("f".repeat(32), "a.pdf", "application/pdf", 16, "0".repeat(64));
        Map<String, Object> answers = Map.of("intyg", file.toAnswer(), "bilagor", List.of(file.toAnswer()));

        Draft draft = BINDER.fill(Draft.of(""), answers);

        assertThat(draft.answers(FORM)).isEqualTo(answers);
        for (Object wrong : Arrays.asList("x", List.of(), List.of("x"), Map.of(), Map.of("id", "x"))) {
            assertThat(BINDER.fill(Draft.of(""), Map.of("intyg", wrong, "bilagor", wrong)))
                    .as("" + wrong)
                    .isEqualTo(Draft.of(""));
        }
    }

    @Test
    void a_page_of_another_definition_adds_its_files_and_removes_none() {
        Draft before = bind(Draft.of(""), Uploads.of("/bilagor", "1.pdf", Uploads.PDF));
        Post post = Uploads.post(store, List.of(Uploads.of("/bilagor", "2.png", Uploads.PNG)));

        assertThat(names(BINDER.keep(before, post))).containsExactly("1.pdf", "2.png");
    }
}
