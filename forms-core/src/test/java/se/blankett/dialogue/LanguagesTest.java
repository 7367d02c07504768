package se.blankett.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.form.Wording;
import se.blankett.parse.FormParser;
import se.blankett.report.Finding;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;
import se.blankett.text.Describer;
import se.blankett.text.Display;
import se.blankett.text.ShownText;
import se.blankett.text.Texts;

/** One dialogue in the languages of its form. */
class LanguagesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    @TempDir
    private Path folder;

    private Dialogue swedish = Dialogue.of(FormParser.parse("a.form.json", "{\"properties\": {}}"), CLOCK);

    @BeforeEach
    void writesTheForm() throws IOException {
        write("prov.form.json", """
                {'type': 'object', 'title': 'Prov', 'x-form': {'lang': 'sv', 'pages': [
                   {'id': 'djur', 'title': 'Djur', 'fields': ['djur', 'namn',
                     {'info': 'Fin hund.', 'if': {'properties': {'djur': {'const': 'hund'}}, 'required': ['djur']}}]}]},
                 'properties': {
                   'djur': {'title': 'Djur', 'enum': ['hund', 'katt']}},
                 'required': ['djur'],
                 'if': {'properties': {'djur': {'const': 'hund'}}, 'required': ['djur']},
                 'then': {'properties': {'namn': {'title': 'Hundens namn', 'type': 'string'}}},
                 'else': {'properties': {'namn': {'title': 'Kattens namn', 'type': 'string'}}}}
                """);
        write("prov.en.json", """
                {'Prov': 'Test', 'Djur': 'Animal', 'Fin hund.': 'Good dog.', 'Hundens namn': 'Name of the dog',
                 'Kattens namn': 'Name of the cat'}
                """);
        write("prov.fi.json", """
                {'Prov': 'Koe', 'Djur': 'Eläin', 'Fin hund.': 'Hieno koira.', 'Hundens namn': 'Koiran nimi',
                 'Kattens namn': 'Kissan nimi'}
                """);
        swedish = Dialogue.of(FormParser.parse(folder.resolve("prov.form.json")), CLOCK);
    }

    @Test
    void goes_on_in_another_language_where_the_draft_is() {
        Draft draft =
                take(swedish, Draft.of("1"), "!page=djur&!update&/djur=hund").draft();
        Turn english = take(swedish.in("en"), draft, "!page=djur&!update&/djur=hund");

        assertThat(english.form()).isEqualTo(swedish.form().in("en"));
        assertThat(english.page().map(Page::title)).contains("Animal");
        assertThat(english.outcome().wordings().values())
                .extracting(Wording::label)
                .containsExactly("Name of the dog");
        assertThat(english.outcome().notices())
                .extracting(notice -> notice.info().text())
                .containsExactly("Good dog.");
        assertThat(english.formChanged()).isFalse();
    }

    @Test
    void a_page_of_one_language_can_be_posted_in_another() {
        String token = swedish.form().identity().token();

        assertThat(take(swedish.in("fi"), Draft.of("1"), "!form=" + token + "&!page=djur&!next")
                        .formChanged())
                .isFalse();
    }

    @Test
    void a_submission_is_in_the_language_of_its_dialogue() {
        Turn review = take(swedish.in("en"), Draft.of("1"), "!page=djur&!next&/djur=katt");
        Submission submission = take(swedish.in("en"), review.draft(), "!page=review&!submit")
                .submission()
                .orElseThrow();

        assertThat(submission.form().lang()).isEqualTo("en");
        assertThat(submission.pages().get(0).parts().get(0).questions().get(1).label())
                .isEqualTo(ShownText.of("Name of the cat"));
        assertThat(submission.answers()).isEqualTo(Map.of("djur", "katt"));
    }

    /** What stands in the language of the submission is a text, as it was in what was stored before. */
    @Test
    void an_answer_that_is_not_translated_is_stored_with_its_language() {
        Turn review = take(swedish.in("en"), Draft.of("1"), "!page=djur&!next&/djur=katt&/namn=Misse");
        Submission submission = take(swedish.in("en"), review.draft(), "!page=review&!submit")
                .submission()
                .orElseThrow();

        assertThat(submission.toJson())
                .contains("\"answer\":{\"lang\":\"sv\",\"text\":\"katt\"},\"label\":\"Animal\"")
                .contains("\"answer\":\"Misse\",\"label\":\"Name of the cat\"");
        assertThat(Submission.parse(submission.toJson())).isEqualTo(submission);
    }

    @Test
    void a_finding_names_what_is_not_translated_in_its_own_language() throws IOException {
        write("prov.en.json", "{}");
        Form english = FormParser.parse(folder.resolve("prov.form.json")).in("en");
        ShownText sentence = Describer.of(Texts.of("en"), english)
                .sentence(Finding.of(
                        Pointer.parse("/namn"),
                        "required.because",
                        Map.of("other", Pointer.parse("/djur"), "answer", "hund")));

        assertThat(sentence.text()).isEqualTo("Fill in “Hundens namn” because you answered “hund” to “Djur”.");
        assertThat(sentence.pieces())
                .containsExactly(
                        ShownText.of("Fill in “"),
                        new ShownText("Hundens namn", "sv"),
                        ShownText.of("” because you answered “"),
                        new ShownText("hund", "sv"),
                        ShownText.of("” to “"),
                        new ShownText("Djur", "sv"),
                        ShownText.of("”."));
    }

    @Test
    void every_language_leads_to_every_other() {
        Form form = swedish.form();

        assertThat(form.in("fi").in("sv")).isEqualTo(form);
        assertThat(form.in("fi").in("en")).isEqualTo(form.in("en"));
        assertThat(form.in("fi").in("en").in("fi").in("sv").in("en").title()).isEqualTo("Test");
        assertThat(form.in("fi").translations()).containsOnlyKeys("sv", "en");
        assertThat(form.in("fi").hashCode()).isEqualTo(form.in("en").in("fi").hashCode());
        assertThat(swedish.in("fi").in("sv").form()).isEqualTo(form);
        assertThat(swedish.in("de").form()).isEqualTo(form);
    }

    @Test
    void a_file_of_a_type_that_is_not_translated_is_shown_with_its_language() throws IOException {
        write("fil.form.json", """
                {'type': 'object', 'x-form': {'lang': 'sv'}, 'properties': {'bilaga': {'title': 'Fil', 'type': 'object',
                 'properties': {'id': {'type': 'string'}, 'name': {'type': 'string'}, 'size': {'type': 'integer'},
                   'mediaType': {'oneOf': [{'const': 'application/pdf', 'title': 'Intyg'}, {'const': 'image/png'}]},
                   'sha256': {'type': 'string'}}, 'required': ['id', 'name', 'mediaType', 'size', 'sha256']}}}
                """);
        write("fil.en.json", "{}");
        Form english = FormParser.parse(folder.resolve("fil.form.json")).in("en");
        Leaf leaf = (Leaf) english.fieldAt(Pointer.parse("/bilaga")).orElseThrow();
        Display display = Display.of(Texts.of("en"), english);

        assertThat(display.shown(leaf, file("application/pdf")).pieces())
                .containsExactly(ShownText.of("a.b ("), new ShownText("Intyg", "sv"), ShownText.of(", 5 bytes)"));
        assertThat(display.shown(leaf, file("image/png"))).isEqualTo(ShownText.of("a.b (PNG, 5 bytes)"));
    }

    private static Map<String, Object> file(String mediaType) {
        return Map.of("name", "a.b", "mediaType", mediaType, "size", new BigDecimal("5"));
    }

    private static Turn take(Dialogue dialogue, Draft draft, String body) {
        return dialogue.take(draft, Post.parse(body));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text.replace('\'', '"'));
    }
}
