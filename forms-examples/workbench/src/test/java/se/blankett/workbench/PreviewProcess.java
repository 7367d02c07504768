package se.blankett.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A preview that runs, as its author started it. */
final class PreviewProcess implements AutoCloseable {
    static final Path PARKERING = Path.of("src/test/resources/inputs/parkering.form.json");

    private static final Path EXAMPLES = Jar.FOLDER.resolve("catalogue/forms");

    private final Process process;
    private final String line;

    private PreviewProcess(Process process) throws IOException {
        this.process = process;
        this.line =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    /** Starts on a folder in which are synpunkt in three languages, a form that does not load, and a stylesheet. */
    static PreviewProcess ofExamples(Path folder) throws IOException {
        for (String name : List.of("synpunkt.form.json", "synpunkt.en.json", "synpunkt.fi.json")) {
            Files.copy(EXAMPLES.resolve(name), folder.resolve(name));
        }
        for (String name : List.of("adress.json", "bruten.form.json")) {
            Files.copy(PARKERING.resolveSibling(name), folder.resolve(name));
        }
        Files.writeString(folder.resolve("kommun.css"), ":root { --bl-brand: #630 }");
        return start(folder, 0);
    }

    static PreviewProcess start(Path folder, int port, String... more) {
        List<String> args = new ArrayList<>(List.of("preview", folder.toString(), "--port", "" + port));
        args.addAll(List.of(more));
        try {
            return new PreviewProcess(Jar.start("preview-" + folder.getFileName() + "-" + port, args));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the one line that it prints. */
    String line() {
        return line;
    }

    int port() {
        return Integer.parseInt(line.replaceFirst("^Preview: http://localhost:(\\d+)/.*$", "$1"));
    }

    String base() {
        return "http://localhost:" + port();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
