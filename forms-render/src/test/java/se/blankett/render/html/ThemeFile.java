package se.blankett.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file of the theme, as a host loads it from the jar. */
enum ThemeFile {
    STYLE("blankett.css"),
    SCRIPT("blankett.js"),
    SKARGARD("themes/skargard.css");

    private final String path;

    ThemeFile(String path) {
        this.path = path;
    }

    byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(ThemeFile.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    String withoutComments() {
        return text().replaceAll("(?s)/\\*.*?\\*/", "");
    }
}
