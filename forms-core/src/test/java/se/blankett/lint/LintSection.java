package se.blankett.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.blankett.json.Json;
import se.blankett.json.JsonException;

/**
 * A section of {@code docs/lint.md}: one code.
 *
 * @param severity in words, with that of other circumstances
 * @param others the codes of what it comes with
 * @param bad the files of the form that has the problem; none where it is too large to show
 * @param better the files of the form that has it not
 */
record LintSection(String code, String severity, Set<String> others, List<Block> bad, List<Block> better) {
    private static final Path PAGE = Path.of("..", "docs", "lint.md");
    private static final Pattern HEAD = Pattern.compile("^`([a-zA-Z.]+)`\n\n\\*([^*]+)\\.\\* ");
    private static final Pattern OTHERS = Pattern.compile("Comes with `([a-zA-Z.]+)`");
    private static final Pattern BLOCK = Pattern.compile("(?:In `([^`]+)`:\n\n)?```json\n(.*?)```", Pattern.DOTALL);

    /** @param file the name that the page gives it, or that of the form */
    record Block(String file, String text) {
        /** What has no properties of its own stands for those of a form. */
        String document() {
            return file.endsWith(".form.json") && !isForm() ? "{\"properties\": " + text + "}" : text;
        }

        private boolean isForm() {
            try {
                Map<String, Object> tree = Json.parseObject(text, Json.DEPTH);
                return tree.containsKey("properties") || tree.get("type") instanceof String;
            } catch (JsonException e) {
                return true; // that is what the section is about
            }
        }
    }

    static List<LintSection> all() {
        try {
            return Arrays.stream(Files.readString(PAGE).split("\n### ", -1))
                    .skip(1)
                    .map(LintSection::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LintSection of(String text) {
        Matcher head = HEAD.matcher(text);
        if (!head.find()) {
            throw new IllegalStateException("a section begins with a code and a severity: " + text);
        }
        int better = text.indexOf("\nBetter:\n");
        return new LintSection(
                head.group(1),
                head.group(2),
                OTHERS.matcher(text).results().map(with -> with.group(1)).collect(Collectors.toSet()),
                better < 0 ? List.of() : blocks(text.substring(0, better)),
                better < 0 ? List.of() : blocks(text.substring(better)));
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            blocks.add(new Block(block.group(1) == null ? "a.form.json" : block.group(1), block.group(2)));
        }
        return blocks;
    }

    boolean isShown() {
        return !bad.isEmpty();
    }

    static Path save(List<Block> blocks, Path folder) {
        try {
            for (Block block : blocks) {
                Files.writeString(folder.resolve(block.file()), block.document());
            }
            return folder.resolve("a.form.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
