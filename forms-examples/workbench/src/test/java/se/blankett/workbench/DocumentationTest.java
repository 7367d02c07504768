package se.blankett.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples in the documentation are approved runs, from the first to the last character. */
class DocumentationTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "workbench.md");
    private static final Pattern EXAMPLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

    @Test
    void shows_only_what_was_approved() throws IOException {
        List<String> approved = Approved.names()
                .map(Approved::fileOf)
                .map(DocumentationTest::read)
                .toList();
        List<String> examples = EXAMPLE.matcher(read(PAGE))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring("```console\n".length(), block.length() - "```".length()))
                .toList();

        assertThat(examples).hasSizeGreaterThan(3).isSubsetOf(approved);
    }

    @Test
    void tells_of_every_command() throws IOException {
        assertThat(read(PAGE)).contains("## lint", "## validate", "## bind", "## html", "## example", "## preview");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
