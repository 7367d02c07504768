package se.blankett.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The page by React's {@code renderToString} and {@code @rjsf/core}, in a node of its own. */
final class ReactPage {
    static final String NAME = "ReactPage";

    private static final int MILLISECONDS = 4000;

    private ReactPage() {}

    /** Returns the microseconds of one page, median. */
    static Figure time() throws IOException, InterruptedException {
        if (Peers.program("node").isEmpty()) {
            return Figure.missing("no node on this machine");
        }
        if (!Files.isDirectory(Peers.folder().resolve("node_modules"))) {
            return Figure.missing("npm ci in peers");
        }
        Path page = Files.createTempFile("page", ".json");
        try {
            Files.writeString(page, WholePage.withErrors().forReact());
            return Peers.lastLine(
                            Map.of("NODE_ENV", "production"),
                            List.of("node", "page.mjs", page.toString(), String.valueOf(MILLISECONDS)))
                    .map(Double::parseDouble)
                    .map(Figure::of)
                    .orElseGet(() -> Figure.missing("page.mjs failed"));
        } finally {
            Files.delete(page);
        }
    }
}
