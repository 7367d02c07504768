package se.blankett.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import se.blankett.json.Json;

/** What {@code docs/editors} gives to editors is a form as it stands, and one that lint has nothing to say of. */
class EditorsTest {
    /** Where the settings say that this project lies. */
    private static final String PROJECT = "blankett/";

    static List<Snippet> code() {
        return Snippet.ofCode();
    }

    static List<Snippet> intelliJ() {
        return Snippet.ofIntelliJ();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"code", "intelliJ"})
    void completes_to_what_loads(Snippet snippet) {
        assertThat(Linting.lines(snippet.form())).isEmpty();
    }

    @Test
    void completes_the_same_in_both_editors() {
        assertThat(code()).hasSizeGreaterThan(15).isEqualTo(intelliJ());
    }

    @Test
    void completes_a_whole_condition_at_once() {
        assertThat(code())
                .filteredOn(snippet -> snippet.name().equals("bl-if"))
                .singleElement()
                .satisfies(snippet -> assertThat(snippet.form())
                        .contains("\"allOf\"", "\"if\"", "\"properties\"", "\"const\"", "\"required\"", "\"then\""));
    }

    @Test
    void maps_forms_to_a_schema_that_is_there() {
        Map<String, Object> settings = Json.parseObject(Snippet.read("settings.json"), Json.DEPTH);
        Object mapping = ((List<?>) settings.getOrDefault("json.schemas", List.of())).get(0);
        Map<String, Object> code = Json.object((Map<?, ?>) mapping);

        assertThat(code.get("fileMatch")).isEqualTo(List.of("*.form.json"));
        assertThat(fileOf(code.getOrDefault("url", "").toString().substring("./".length())))
                .isRegularFile();

        Map<String, String> options = new HashMap<>();
        for (Element option : Snippet.elements(Snippet.xml("jsonSchemas.xml"), "option")) {
            options.put(option.getAttribute("name"), option.getAttribute("value"));
        }
        assertThat(options).containsEntry("path", "*.form.json").containsEntry("mappingKind", "Pattern");
        assertThat(fileOf(options.getOrDefault("relativePathToSchema", ""))).isRegularFile();
    }

    private static Path fileOf(String address) {
        assertThat(address).startsWith(PROJECT);
        Path file = Path.of("..").resolve(address.substring(PROJECT.length()));
        assertThat(Files.exists(file)).isTrue();
        return file;
    }
}
