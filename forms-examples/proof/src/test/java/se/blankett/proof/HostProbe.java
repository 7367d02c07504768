package se.blankett.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;

/** A small form with what the catalogue's lack: a box that excludes the others, a value that nobody changes. */
final class HostProbe {
    private HostProbe() {}

    static Form form() {
        return form("1.0.0");
    }

    /** Returns the form as another version has it. */
    static Form form(String version) {
        try (InputStream in = HostProbe.class.getResourceAsStream("prov.form.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return FormParser.parse("prov.form.json", text.replace("\"1.0.0\"", "\"" + version + "\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
