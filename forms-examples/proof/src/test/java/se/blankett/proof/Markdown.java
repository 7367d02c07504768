package se.blankett.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param prose what is not code
 */
record Markdown(Path file, String text, String prose) {
    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private static final Pattern CODE = Pattern.compile("^```.*?^```$|`[^`\n]*`", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)|^\\[[^\\]]+]: (\\S+)$", Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    static Markdown of(Path file) {
        try {
            String text = Files.readString(file);
            return new Markdown(file, text, CODE.matcher(text).replaceAll(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every page of the project. */
    static List<Markdown> all() {
        return Stream.concat(
                        pages(ROOT, 1),
                        Stream.concat(
                                pages(ROOT.resolve("docs"), 2),
                                pages(ROOT.resolve("forms-render/src/main/components"), 2)))
                .map(Markdown::of)
                .toList();
    }

    private static Stream<Path> pages(Path folder, int depth) {
        try (Stream<Path> files =
                Files.find(folder, depth, (file, facts) -> file.toString().endsWith(".md"))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns where its links lead, but for those that lead out of the project. */
    List<String> links() {
        return LINK.matcher(prose)
                .results()
                .map((MatchResult link) -> link.group(1) == null ? link.group(2) : link.group(1))
                .filter(link -> !link.matches("(https?|mailto|tel):.*"))
                .toList();
    }

    /** Returns the names by which links reach its headings. */
    List<String> anchors() {
        return HEADING.matcher(text)
                .results()
                .map((MatchResult heading) -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }
}
