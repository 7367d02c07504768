package se.blankett.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/** A component that a form asks for and the host has: {@code "widget": "x-…"}. */
class OwnComponentsTest {
    @TempDir
    private Path folder;

    private Form form() {
        return FormParser.parse("a.form.json", """
                {'type': 'object', 'title': 'Prov', 'x-form': {'lang': 'sv'}, 'required': ['betyg'], 'properties': {
                  'betyg': {'title': 'Betyg', 'type': 'integer', 'minimum': 1, 'x-form': {'widget': 'x-stars'}},
                  'raknat': {'title': 'Räknat', 'type': 'integer', 'x-form': {'widget': 'x-stars', 'compute': 'betyg * 2'}},
                  'plats': {'title': 'Plats', 'type': 'object', 'x-form': {'widget': 'x-place'},
                            'properties': {'namn': {'title': 'Namn', 'type': 'string', 'maxLength': 60}}},
                  'barn': {'title': 'Barn', 'type': 'array', 'x-form': {'widget': 'x-many'},
                           'items': {'title': 'Namn på barn', 'type': 'string', 'maxLength': 60}},
                  'priser': {'title': 'Priser', 'type': 'array', 'x-form': {'widget': 'table'}, 'minItems': 1, 'items': {
                             'type': 'object', 'properties': {
                             'omdome': {'title': 'Omdöme', 'type': 'integer', 'x-form': {'widget': 'x-stars'}}}}}}}
                """.replace('\'', '"'));
    }

    private static Turn turn(Form form) {
        Dialogue dialogue =
                Dialogue.of(form, Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));
        return dialogue.take(
                dialogue.start("1"),
                Post.of(Map.of("!page", "page-1", "!next", "", "/betyg", "0", "/plats/namn", "Torget")));
    }

    private String withTemplates() {
        new HostTemplates(folder)
                .with("x-stars", "<i>stars ${state.name}=${state.value} ${state.error.text}</i>")
                .with("x-place", "<i>place ${view.label.text}<#list state.blocks as block><@show block/></#list></i>")
                .with("x-many", "<i>many ${view.add.text}</i>");
        Form form = form();
        return HtmlRenderer.of(form, folder).render(turn(form), PageOptions.of("/prov"));
    }

    @Test
    void draws_a_leaf_with_its_answer_and_error() {
        assertThat(withTemplates())
                .contains("<i>stars /betyg=0 Talet i fältet ”Betyg” ska vara 1 eller mer.</i>")
                .doesNotContain("id=\"f-betyg\"");
    }

    @Test
    void draws_a_cell_of_a_table() {
        assertThat(withTemplates()).contains("<i>stars /priser/0/omdome= </i>");
    }

    @Test
    void draws_an_object_with_what_is_in_it_and_rows() {
        assertThat(withTemplates())
                .contains("<i>place Plats", "name=\"/plats/namn\"", "<i>many ", "value=\"Torget\"")
                .doesNotContain("id=\"f-barn\"");
    }

    @Test
    void leaves_alone_what_is_only_read() {
        assertThat(withTemplates()).doesNotContain("stars /raknat");
    }

    @Test
    void is_the_ordinary_one_where_the_host_has_no_template() throws IOException {
        Form form = form();
        Files.createDirectories(folder.resolve("other"));
        PageOptions options = PageOptions.of("/prov");
        String plain = HtmlRenderer.of(form).render(turn(form), options);
        assertThat(plain)
                .contains("id=\"f-betyg\"", "id=\"f-plats\"", "id=\"f-barn")
                .doesNotContain("x-stars");
        assertThat(HtmlRenderer.of(form, folder).render(turn(form), options)).isEqualTo(plain);
    }
}
