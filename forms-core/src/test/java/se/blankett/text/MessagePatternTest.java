package se.blankett.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MessagePatternTest {
    private static final Map<String, String> GIVEN = Map.of("n", "1", "m", "2", "label", "Namn", "brace", "{n} #");

    static Stream<Arguments> wellFormed() {
        return Stream.of(
                argumentSet("nothing", "", ""),
                argumentSet("no argument", "Ja #1", "Ja #1"),
                argumentSet("an argument", "Fyll i ”{label}”.", "Fyll i ”Namn”."),
                argumentSet("one", "{n, plural, one {# fil} other {# filer}}", "1 fil"),
                argumentSet("other", "{m, plural, one {# fil} other {# filer}}", "2 filer"),
                argumentSet("branches the other way round", "{n,plural,other{#s}one{#}}", "1"),
                argumentSet("an argument in a branch", "{n, plural, one {{label}: #} other {}}", "Namn: 1"),
                argumentSet("a plural in a branch", "{n, plural, one {{m, plural, one {x} other {#}}} other {}}", "2"),
                argumentSet("an argument that looks like a pattern", "{n, plural, one {{brace}} other {}}", "{n} #"),
                argumentSet("an argument that is missing", "{x} {label}", "{x} Namn"),
                argumentSet(
                        "a plural that is missing",
                        "{x, plural, one {#} other {#}}",
                        "{x, plural, one {#} other {#}}"));
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void renders(String pattern, String expected) {
        assertThat(MessagePattern.parse(pattern)
                        .render(name -> Optional.ofNullable(GIVEN.get(name)).map(ShownText::of)))
                .isEqualTo(ShownText.of(expected));
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                argumentSet("not closed", "Fyll i {label", "character 14: } must stand here"),
                argumentSet("not opened", "Fyll i label}", "character 13: } without {"),
                argumentSet("no name", "Fyll i {}", "character 9: a name must stand here"),
                argumentSet("blank name", "{ label }", "character 2: a name must stand here"),
                argumentSet("another kind", "{n, select, one {x} other {y}}", "character 11: only plural is known"),
                argumentSet(
                        "no other",
                        "{n, plural, one {x}}",
                        "character 21: a plural must have the branches one and other"),
                argumentSet(
                        "a third branch",
                        "{n, plural, one {x} few {y} other {z}}",
                        "character 39: a plural must have the branches one and other"),
                argumentSet("branch not closed", "{n, plural, one {x", "character 19: } must stand here"),
                argumentSet("no branches", "{n, plural", "character 11: , must stand here"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refuses_what_is_malformed_and_names_file_and_key(String pattern, String rule) {
        assertThatThrownBy(() -> Messages.parse("messages_xx.properties", new StringReader("a.key=" + pattern)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("messages_xx.properties: a.key: " + rule);
    }

    @Test
    void tells_the_arguments_of_both_branches() {
        assertThat(MessagePattern.parse("{n, plural, one {# {a}} other {{b}}} {label}")
                        .parameters())
                .containsExactly("a", "b", "label", "n");
    }
}
