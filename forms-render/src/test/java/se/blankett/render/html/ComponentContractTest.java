package se.blankett.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.render.view.Component;

/** What a component's folder must have; see docs/adding-a-component.md. */
class ComponentContractTest {
    private static final int LONGEST = 60;

    static List<String> components() {
        return Folders.names();
    }

    @Test
    void every_component_has_a_folder_and_every_folder_a_component() {
        assertThat(Folders.names())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Component.values()).map(Component::folder).toList());
    }

    @ParameterizedTest
    @MethodSource("components")
    void a_folder_has_a_template_a_description_and_examples_and_nothing_else(String component) throws Exception {
        try (Stream<Path> files = Files.list(Folders.ROOT.resolve(component))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("README.md", "examples", "template.ftlh");
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void the_first_line_names_the_records(String component) {
        Header header = Header.of(Folders.template(component));
        assertThat(header.line()).isEqualTo(header.expected());
    }

    @Test
    void a_first_line_that_names_no_record_is_refused() {
        assertThatThrownBy(() -> Header.parse("<#-- view: TextVew(text); state: none -->"))
                .hasMessage("there is no record TextVew");
        assertThatThrownBy(() -> Header.parse("<p>")).hasMessage("the first line must name view and state, was <p>");
    }

    @ParameterizedTest
    @MethodSource("components")
    void a_template_is_short_and_never_turns_escaping_off(String component) {
        String template = Folders.text(Folders.template(component));
        assertThat(template.lines()).hasSizeLessThanOrEqualTo(LONGEST);
        assertThat(template)
                .doesNotContain("no_esc", "noautoesc", "noAutoEsc", "<#ftl", "outputformat", "outputFormat");
    }

    @Test
    void the_macros_never_turn_escaping_off() {
        assertThat(Folders.text(Folders.ROOT.resolve("macros.ftlh")))
                .doesNotContain("no_esc", "noautoesc", "noAutoEsc", "<#ftl", "outputformat", "outputFormat");
    }

    @ParameterizedTest
    @MethodSource("components")
    void a_description_says_purpose_limits_and_criteria(String component) {
        assertThat(Folders.text(Folders.ROOT.resolve(component).resolve("README.md")))
                .startsWith("# " + component + "\n\n")
                .containsPattern("\n## When not to use it\n\n\\S")
                .containsPattern("\n## WCAG 2.2\n\n\\* [1-4]\\.[1-5]\\.\\d+ ");
    }

    @ParameterizedTest
    @MethodSource("components")
    void there_is_an_example_of_everything_that_can_happen_to_it(String component) {
        assertThat(Folders.examples(component, ".json")).containsAll(needed(Header.of(Folders.template(component))));
    }

    @ParameterizedTest
    @MethodSource("components")
    void every_example_has_its_approved_html_and_the_reverse(String component) {
        assertThat(Folders.examples(component, ".html")).isEqualTo(Folders.examples(component, ".json"));
    }

    /** A component without a hint, an error or a text in its records can have none. */
    private static List<String> needed(Header header) {
        List<Class<?>> types = Stream.of(header.view().type(), header.state().type())
                .<Class<?>>flatMap(Optional::stream)
                .toList();
        List<String> slots =
                types.stream().flatMap(type -> Slots.names(type).stream()).toList();
        List<String> needed = new ArrayList<>(List.of("default"));
        if (slots.contains("hint")) {
            needed.add("with-hint");
        }
        if (slots.contains("error") || slots.contains("errors")) {
            needed.add("with-error");
        }
        if (types.stream().anyMatch(Slots::hasText)) {
            needed.addAll(List.of("escaping", "long-text"));
        }
        return needed;
    }
}
