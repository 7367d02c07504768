package se.blankett.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed outlives every change of a form, also while it does not load. */
class PreviewChangesIT {
    private static final Path PARKERING = PreviewProcess.PARKERING;

    @TempDir
    private static Path folder;

    private static PreviewProcess preview;

    @BeforeAll
    static void start() throws IOException {
        preview = PreviewProcess.ofExamples(folder);
    }

    @AfterAll
    static void stop() {
        preview.close();
    }

    private static Browser open(String path) throws IOException, InterruptedException {
        return Browser.open(preview.base(), path);
    }

    /** A form of a name of its own, that a test changes. */
    private static Path form(String name) throws IOException {
        return Files.copy(PARKERING, folder.resolve(name + ".form.json"));
    }

    private static void replace(Path file, String old, String text) throws IOException {
        String changed = Files.readString(file).replace(old, text);
        assertThat(changed).isNotEqualTo(Files.readString(file));
        Files.writeString(file, changed);
    }

    @Test
    void shows_a_changed_form_with_everything_that_was_typed() throws IOException, InterruptedException {
        Path file = form("andrad");
        Browser browser = open("/andrad/du");
        replace(file, "\"Personnummer\"", "\"Ditt personnummer\"");
        browser.press("!update", Map.of("/pnr", List.of("19850101-2390"), "/adress/gata", List.of("Storgatan 1")));
        assertThat(browser.page())
                .contains("Ditt personnummer", "value=\"19850101-2390\"", "value=\"Storgatan 1\"", "bl-notice");
    }

    @Test
    void keeps_what_was_typed_while_a_form_does_not_load() throws IOException, InterruptedException {
        Path file = form("trasig");
        Browser browser = open("/trasig/du");
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));
        browser.press("!update", Map.of("/pnr", List.of("19850101-2390")));
        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.page()).contains("trasig does not load", "<code>trasig.form.json#</code>: line ");
        Files.writeString(file, whole);
        assertThat(browser.show("/trasig/du").page()).contains("value=\"19850101-2390\"");
    }

    @Test
    void keeps_what_was_typed_for_a_question_that_goes_and_comes_back() throws IOException, InterruptedException {
        Path file = form("borttagen");
        Browser browser = open("/borttagen/du");
        String whole = Files.readString(file);
        replace(file, "[\"pnr\", \"adress\"]", "[\"adress\"]");
        replace(
                file,
                "    \"pnr\": {\"title\": \"Personnummer\", \"type\": \"string\", \"format\": \"se-personnummer\"},\n",
                "");
        replace(file, "[\"pnr\", \"adress\", \"antal\"]", "[\"adress\", \"antal\"]");
        browser.press("!update", Map.of("/pnr", List.of("19850101-2390")));
        assertThat(browser.page()).contains("Om dig").doesNotContain("name=\"/pnr\"");
        Files.writeString(file, whole);
        assertThat(browser.show("/borttagen/du").page()).contains("value=\"19850101-2390\"");
    }

    @Test
    void keeps_what_was_typed_while_a_template_cannot_be_used(@TempDir Path templates)
            throws IOException, InterruptedException {
        Path template = Files.createDirectories(templates.resolve("text-input")).resolve("template.ftlh");
        String good = "<input class=\"egen\" name=\"${state.name}\" value=\"${state.value}\">";
        Files.writeString(template, good);
        form("mallad");
        try (PreviewProcess own = PreviewProcess.start(folder, 0, "--templates", templates.toString())) {
            Browser browser = Browser.open(own.base(), "/mallad/du");
            assertThat(browser.page()).contains("<input class=\"egen\" name=\"/pnr\" value=\"\">");
            Files.writeString(template, "<input value=\"${state.valeu}\">");
            browser.press("!update", Map.of("/pnr", List.of("19850101-2390")));
            assertThat(browser.status()).isEqualTo(503);
            assertThat(browser.page()).contains("A template cannot be used", "text-input/template.ftlh:1:");
            Files.writeString(template, good);
            assertThat(browser.show("/mallad/du").page()).contains("value=\"19850101-2390\"");
        }
    }

    @Test
    void tells_an_open_page_that_a_file_has_changed() throws IOException, InterruptedException {
        Browser browser = open("/-/changes");
        String known = browser.page().strip();
        form("ny");
        assertThat(browser.show("/-/changes?version=" + known).page().strip()).isNotEqualTo(known);
    }
}
