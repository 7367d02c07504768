package se.blankett.workbench.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.form.Form;

/** What municipalities make of a form is shown beside it. */
class OverlaysTest {
    @TempDir
    Path folder;

    @Test
    void lists_and_serves_each_overlay_beside_its_base() throws IOException {
        write(
                "a.form.json",
                "{\"$id\": \"https://exempel.se/a\", \"title\": \"Bas\", \"x-form\": {\"version\": \"1.0.0\"},"
                        + " \"properties\": {\"namn\": {\"title\": \"Namn\", \"type\": \"string\"}}}");
        write("a.1780.overlay.json", overlay("https://exempel.se/a", "Lokal"));
        write("b.1780.overlay.json", overlay("https://exempel.se/b", "Borta"));
        Shelf shelf = new Shelf(folder, Optional.empty(), Clock.systemUTC());

        assertThat(shelf.names()).containsExactly("a", "a.1780", "b.1780");
        assertThat(shelf.form("a.1780").flatMap(FormFile::form).map(Form::title))
                .contains("Lokal");
        FormFile broken = shelf.form("b.1780").orElseThrow();
        assertThat(broken.form()).isEmpty();
        assertThat(broken.problems().get(0))
                .hasToString("b.1780.overlay.json#/overlay: no form here has the $id \"https://exempel.se/b\";"
                        + " use \"https://exempel.se/a\"");
    }

    @Test
    void has_it_on_its_index() throws IOException {
        lists_and_serves_each_overlay_beside_its_base();
        Shelf shelf = new Shelf(folder, Optional.empty(), Clock.systemUTC());
        String page = new String(new IndexPage(shelf).reply().body(), StandardCharsets.UTF_8);
        assertThat(page).contains("href=\"/a.1780/?lang=sv\"").contains("Lokal").contains("1.0.0+1780");
    }

    private static String overlay(String id, String title) {
        return "{\"overlay\": \"" + id + "\", \"base\": \"^1.0.0\", \"merge\": {\"title\": \"" + title + "\"}}";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
