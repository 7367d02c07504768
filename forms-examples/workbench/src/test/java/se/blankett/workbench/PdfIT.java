package se.blankett.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code blankett pdf} and {@code blankett text} write into a file. */
class PdfIT {
    private static final Path EMPTY = Path.of("workbench/target/hostile/empty.txt");
    private static final String PARKERING = "workbench/src/test/resources/inputs/parkering";

    @TempDir
    private Path folder;

    @Test
    void writes_the_same_file_each_time() throws IOException, InterruptedException {
        byte[] first = Files.readAllBytes(write("pdf", "--kind", "receipt"));
        byte[] second = Files.readAllBytes(write("pdf", "--kind", "receipt"));

        assertThat(new String(first, StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.7");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void writes_a_text() throws IOException, InterruptedException {
        assertThat(write("text"))
                .content()
                .startsWith("Ansökan om parkeringstillstånd\n====")
                .endsWith("\n");
    }

    private Path write(String command, String... more) throws IOException, InterruptedException {
        Hostile.write();
        Path out = folder.resolve("ut");
        List<String> args = new ArrayList<>(List.of(
                command, PARKERING + ".form.json", "--answers", PARKERING + ".json", "--date", "2026-11-21", "-o"));
        args.add(out.toString());
        args.addAll(List.of(more));
        assertThat(Jar.run(command + "-file", args, EMPTY)).isEqualTo(new Jar.Result(0, "", ""));
        return out;
    }
}
