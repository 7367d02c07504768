package se.blankett.quickstart.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The municipality's own page: its header and footer around what a service shows. */
final class HostPage {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String TEMPLATE = read("page.html");

    private HostPage() {}

    /** Returns the page in the language; the title is text, the contents are HTML. */
    static ResponseEntity<String> around(String lang, String title, String contents) {
        String page = TEMPLATE.replace("{lang}", lang)
                .replace("{title}", title.replace("&", "&amp;").replace("<", "&lt;"))
                .replace("{contents}", contents);
        return ResponseEntity.ok().contentType(HTML).body(page);
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(HostPage.class.getResourceAsStream("/host/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
