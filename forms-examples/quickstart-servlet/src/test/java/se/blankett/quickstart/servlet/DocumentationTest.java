package se.blankett.quickstart.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation shows a host's developer is part of a program that runs, but for whitespace. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Path EMBEDDING = ROOT.resolve("docs").resolve("embedding.md");
    private static final Path SERVLET = Path.of("src/main/java/se/blankett/quickstart/servlet/FormServlet.java");

    @Test
    void the_readme_shows_ten_lines_of_the_servlet() {
        List<String> blocks = blocks(README, "java").toList();

        assertThat(blocks).hasSize(1);
        assertThat(blocks.get(0).lines().filter(line -> !line.isBlank())).hasSize(10);
        assertThat(excerpts(blocks.get(0)))
                .allSatisfy(excerpt -> assertThat(bare(read(SERVLET))).contains(bare(excerpt)));
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void each_snippet_is_part_of_a_quickstart(String block) {
        assertThat(sources().map(DocumentationTest::read).map(DocumentationTest::bare))
                .anySatisfy(source -> assertThat(source).contains(bare(block)));
    }

    static Stream<Arguments> javaBlocks() {
        return blocks(EMBEDDING, "java")
                .map(block -> argumentSet(block.strip().lines().findFirst().orElse(""), block));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_dependency_is_what_the_quickstarts_have(Path page) {
        String pom = read(Path.of("pom.xml"));
        List<String> blocks = blocks(page, "xml").toList();

        assertThat(blocks).hasSize(1);
        String version = blocks.get(0)
                .lines()
                .filter(line -> line.contains("<version>"))
                .findFirst()
                .orElseThrow();
        assertThat(bare(pom)).contains(bare(blocks.get(0).replace(version, ""))); // managed by the parent
        assertThat(bare(pom)).contains("<artifactId>forms-examples</artifactId>" + bare(version));
    }

    static Stream<Path> pages() {
        return Stream.of(README, EMBEDDING);
    }

    private static Stream<String> excerpts(String block) {
        return Pattern.compile("\n\\s*\n").splitAsStream(block);
    }

    private static Stream<String> blocks(Path page, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(read(page))
                .results()
                .map((MatchResult result) -> result.group(1));
    }

    private static Stream<Path> sources() {
        return Stream.of(Path.of("src/main/java"), Path.of("../quickstart-spring/src/main/java"))
                .flatMap(DocumentationTest::filesIn);
    }

    private static Stream<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
