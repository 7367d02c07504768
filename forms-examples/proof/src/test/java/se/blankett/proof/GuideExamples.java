package se.blankett.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.json.Json;

/**
 * Reads the forms of a guide. {@code json} is a whole form, {@code json properties} some of the properties of one,
 * {@code json root} and {@code json x-form} members to merge into the form before, {@code json answers} answers to it,
 * {@code json en} its translation, and {@code if} a condition of one more question in it. {@code text} is what the form
 * or the answers before are met with; where none follows, nothing is said.
 */
final class GuideExamples {
    private static final String PURPOSE =
            "\"x-form\": {\"purpose\": \"För att svara dig.\", \"legalBasis\": \"Artikel 6.1 e.\"}";

    private final List<GuideExample> examples = new ArrayList<>();
    private String current = "{}";

    private GuideExamples() {}

    /** Returns those of docs/writing-a-form.md. */
    static List<GuideExample> ofGuide() {
        return of(guide());
    }

    static String guide() {
        try {
            return Files.readString(Path.of("..", "..", "docs", "writing-a-form.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<GuideExample> of(String guide) {
        GuideExamples reader = new GuideExamples();
        List<GuideBlock> blocks = GuideBlock.of(guide);
        for (int i = 0; i < blocks.size(); i++) {
            boolean answered = i + 1 < blocks.size() && blocks.get(i + 1).kind().equals("text");
            reader.read(blocks.get(i), answered ? blocks.get(i + 1).text().strip() : "");
        }
        return reader.examples;
    }

    private void read(GuideBlock block, String met) {
        switch (block.kind()) {
            case "json" -> whole(block, block.text(), met);
            case "json properties" -> properties(block, met);
            case "json root" -> whole(block, merged("{" + block.text() + "}"), met);
            case "json x-form" -> whole(block, merged("{\"x-form\": {" + block.text() + "}}"), met);
            case "if" -> add(block, merged(asking(block.text())), met);
            case "json answers" -> answers(block, met);
            case "text", "sh", "json settings" -> {}
            default -> translation(block, met);
        }
    }

    private void whole(GuideBlock block, String form, String lint) {
        current = form;
        add(block, form, lint);
    }

    private void add(GuideBlock block, String form, String lint) {
        examples.add(new GuideExample(block, form, Map.of(), List.of(), lint));
    }

    /** Once with nothing required, and once with everything, for what is then said; the form around them says why it asks. */
    private void properties(GuideBlock block, String lint) {
        String properties = "{" + block.text() + "}";
        String required =
                Json.write(List.copyOf(Json.parseObject(properties, Json.DEPTH).keySet()));
        for (String names : List.of("[]", required)) {
            add(
                    block,
                    "{\"title\": \"Exempel\", \"type\": \"object\", %s, \"properties\": %s, \"required\": %s}"
                            .formatted(PURPOSE, properties, names),
                    lint);
        }
    }

    private static String asking(String condition) {
        return "{\"allOf\": [{\"if\": %s, \"then\": {\"properties\": {\"mer\": {\"title\": \"Mer\", \"type\": \"string\", \"maxLength\": 9}}}}]}"
                .formatted(condition);
    }

    private String merged(String patch) {
        return Json.write(Json.mergePatch(Json.parse(current), Json.parse(patch)));
    }

    private void answers(GuideBlock block, String findings) {
        GuideExample of = examples.remove(examples.size() - 1);
        List<GuideExample.Tried> tried = new ArrayList<>(of.answers());
        tried.add(new GuideExample.Tried(block.text(), findings));
        examples.add(new GuideExample(of.block(), of.form(), of.translations(), tried, of.lint()));
    }

    private void translation(GuideBlock block, String lint) {
        String language = Optional.of(block.kind())
                .filter(kind -> kind.matches("json [a-z]{2}"))
                .map(kind -> kind.substring("json ".length()))
                .orElseThrow(() -> new IllegalStateException("kind: must be one that is read here, was " + block));
        GuideExample of = examples.remove(examples.size() - 1);
        Map<String, String> translations = new HashMap<>(of.translations());
        translations.put(language, block.text());
        examples.add(new GuideExample(of.block(), of.form(), translations, of.answers(), lint));
    }
}
