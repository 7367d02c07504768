package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarShelfTest {
    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void pack() throws IOException {
        jar = folder.resolve("app.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "a.form.json", "{}");
            zip.putNextEntry(new ZipEntry("delar/")); // a class loader finds a folder by this
            add(zip, "delar/b.json", "{ }");
            add(zip, "se/exempel/Stor.class", "x".repeat(1_000));
        }
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private JarShelf shelf(String path) throws IOException {
        return JarShelf.of((JarURLConnection)
                URI.create("jar:" + jar.toUri() + "!/" + path).toURL().openConnection());
    }

    @Test
    void finds_what_lies_in_it_and_nothing_outside() throws IOException {
        JarShelf whole = shelf("");

        assertThat(whole.names()).containsExactly("a.form.json");
        assertThat(whole.find("./delar/../delar/b.json")).contains("delar/b.json");
        assertThat(new String(whole.read("delar/b.json"), StandardCharsets.UTF_8))
                .isEqualTo("{ }");
        assertThat(whole.size("se/exempel/Stor.class")).isEqualTo(1_000);
        assertThat(shelf("delar/").names()).containsExactly("b.json");
        assertThat(shelf("delar").read("b.json")).hasSize(3);
        assertThat(shelf("delar/").find("../a.form.json")).isEmpty();
    }

    /** Its classes are in it, too: they would be held for as long as the catalogue is. */
    @Test
    void reads_nothing_before_it_is_asked_for() throws IOException {
        JarShelf shelf = shelf("");
        Files.delete(jar);

        assertThat(shelf.names()).containsExactly("a.form.json");
        assertThatThrownBy(() -> shelf.read("a.form.json")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void says_what_is_not_there() throws IOException {
        JarShelf shelf = shelf("");

        assertThatThrownBy(() -> shelf.read("c.json")).hasMessageContaining("c.json is not there");
        assertThatThrownBy(() -> shelf.size("c.json")).hasMessageContaining("c.json is not there");
    }
}
