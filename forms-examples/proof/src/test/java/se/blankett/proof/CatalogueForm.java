package se.blankett.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.blankett.dialogue.Dialogue;
import se.blankett.engine.FormEngine;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.Catalogue;

/** A form of the catalogue, what leads through it, what decides its conditions, and the answers beside it. */
record CatalogueForm(Form form, Dialogue dialogue, FormEngine engine) {
    static final List<String> LANGUAGES = List.of("sv", "en", "fi");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));
    private static final Path CATALOGUE = Path.of("..", "catalogue");

    static List<CatalogueForm> all() {
        return Catalogue.of(CATALOGUE.resolve("forms")).forms().stream()
                .map(form -> new CatalogueForm(form, Dialogue.of(form, CLOCK), FormEngine.of(form, CLOCK)))
                .toList();
    }

    String name() {
        return form.identity().name();
    }

    /** Returns the answers that nothing is wrong with, by the name of their file. */
    List<Map<String, Object>> valid() {
        return answers("valid");
    }

    /** Returns the answers that something is wrong with. */
    List<Map<String, Object>> invalid() {
        return answers("invalid");
    }

    private List<Map<String, Object>> answers(String folder) {
        try (Stream<Path> files = Files.list(CATALOGUE.resolve(Path.of("answers", name(), folder)))) {
            return files.sorted().map(CatalogueForm::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> read(Path file) {
        try {
            return CatalogueLatin.of(Json.object((Map<?, ?>) Json.parse(Files.readString(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
