package se.blankett.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import se.blankett.form.Page;
import se.blankett.form.Wording;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.ShownText;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

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

    private static Turn take(Dialogue dialogue, Draft draft, String body) {
        return dialogue.take(draft, Post.parse(body));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text.replace('\'', '"'));
    }
}
