package se.blankett.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code blankett html} writes into a folder. */
class HtmlIT {
    private static final Path EMPTY = Path.of("workbench/target/hostile/empty.txt");
    private static final String PARKERING = "workbench/src/test/resources/inputs/parkering";

    @TempDir
    private Path folder;

    @Test
    void writes_every_page_with_what_it_refers_to() throws IOException, InterruptedException {
        Jar.Result result = draw("html-all", "--answers", PARKERING + ".json");

        assertThat(result).isEqualTo(new Jar.Result(0, "", ""));
        assertThat(files())
                .containsExactly(
                        "bil.html",
                        "blankett.css",
                        "blankett.js",
                        "du.html",
                        "receipt.html",
                        "review.html",
                        "start.html");
        assertThat(Files.readString(folder.resolve("ut/du.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("<link rel=\"stylesheet\" href=\"blankett.css\">", "<script src=\"blankett.js\" defer>")
                .contains("value=\"19850101-2390\"");
    }

    @Test
    void leaves_out_the_receipt_of_what_is_not_valid() throws IOException, InterruptedException {
        draw("html-all-errors", "--errors");

        assertThat(files()).contains("review.html").doesNotContain("receipt.html");
        assertThat(Files.readString(folder.resolve("ut/bil.html"))).contains("bl-error-summary");
    }

    private Jar.Result draw(String name, String... more) throws IOException, InterruptedException {
        Hostile.write();
        List<String> args = Stream.concat(
                        Stream.of("html", PARKERING + ".form.json", "--page", "all", "-o", folder.resolve("ut") + ""),
                        Stream.of(more))
                .toList();
        return Jar.run(name, args, EMPTY);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("ut"))) {
            return files.map(file -> "" + file.getFileName()).sorted().toList();
        }
    }
}
