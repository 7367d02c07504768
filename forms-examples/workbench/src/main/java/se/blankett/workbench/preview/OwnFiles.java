package se.blankett.workbench.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.blankett.render.html.Assets;

/** Stylesheets and scripts: the renderer's, the preview's own, and the author's. */
final class OwnFiles {
    private static final Set<String> OURS = Set.of("preview.css", "preview.js");
    private static final String CSS = "text/css; charset=utf-8";

    private final Shelf shelf;

    OwnFiles(Shelf shelf) {
        this.shelf = shelf;
    }

    /** @param name {@code blankett.css}, {@code preview.js} or {@code theme/kommun.css} */
    Reply reply(String name) {
        if (OURS.contains(name)) {
            return Reply.file(name.endsWith(".css") ? CSS : "text/javascript; charset=utf-8", ours(name));
        }
        if (name.startsWith("theme/")) {
            return theme(name.substring("theme/".length()));
        }
        return Assets.bytes(name)
                .map(bytes -> Reply.file(Assets.contentType(name).orElse(CSS), bytes))
                .orElseGet(Pages::unknown);
    }

    private static byte[] ours(String name) {
        try (InputStream in = OwnFiles.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only what is listed is read, so no name leads out of the folder. */
    private Reply theme(String name) {
        Optional<String> known = shelf.themes().stream().filter(name::equals).findFirst();
        if (known.isEmpty()) {
            return Pages.unknown();
        }
        try {
            return Reply.file(CSS, Files.readAllBytes(shelf.folder().resolve(known.get())));
        } catch (IOException e) {
            return Pages.unknown(); // gone since it was listed
        }
    }
}
