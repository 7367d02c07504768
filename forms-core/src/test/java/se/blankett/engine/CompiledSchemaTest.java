package se.blankett.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Pointer;

/** The engine's errors as it tells them to us, and subschemas at their places. */
class CompiledSchemaTest {
    static Stream<Arguments> violations() {
        String either = "{'properties': {'o': {'anyOf': [{'required': ['a']}, {'required': ['b', 'c']}]}}}";
        String value = "{'properties': {'a': {'anyOf': [{'minLength': 3}, {'pattern': 'z'}]}}}";
        return Stream.of(
                row("one keyword", "{'properties': {'a': {'maxLength': 1}}}", "{'a': 'xx'}", "/a maxLength []"),
                row(
                        "an integer that no long is",
                        "{'properties': {'a': {'type': 'integer', 'minimum': 1, 'maximum': 5}}}",
                        "{'a': 9223372036854775808}",
                        "/a maximum []"),
                row("a missing property", "{'required': ['a', 'b']}", "{}", " required [a]", " required [b]"),
                row(
                        "one that another asks for",
                        "{'dependentRequired': {'a': ['b']}}",
                        "{'a': 1}",
                        " dependentRequired [b]"),
                row(
                        "a property that may not be",
                        "{'additionalProperties': false}",
                        "{'a/b': 1}",
                        " additionalProperties [a/b]"),
                row("either of some properties", either, "{'o': {'b': 1}}", "/o anyOf [a, c]"),
                row("either, for a value", value, "{'a': 'x'}", "/a anyOf []"),
                row(
                        "either, as properties called so",
                        "{'properties': {'anyOf': {'properties': {'oneOf': {'maxLength': 1}}}}}",
                        "{'anyOf': {'oneOf': 'xx'}}",
                        "/anyOf/oneOf maxLength []"),
                row(
                        "either, in a list",
                        "{'properties': {'r': {'items': {'anyOf': [{'required': ['a']}, {'required': ['b']}]}}}}",
                        "{'r': [{'a': 1}, {}]}",
                        "/r/1 anyOf [a, b]"),
                row(
                        "either, of different depth",
                        "{'anyOf': [{'required': ['a']}, {'properties': {'b': {'maxLength': 1}}}]}",
                        "{'b': 'xx'}",
                        " anyOf []"),
                row(
                        "one of, but both",
                        "{'oneOf': [{'required': ['a']}, {'required': ['b']}]}",
                        "{'a': 1, 'b': 1}",
                        " oneOf []"),
                row(
                        "in what is contained",
                        "{'properties': {'r': {'contains': {'const': 1}}}}",
                        "{'r': [2]}",
                        "/r contains []"));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void tells_what_is_wrong(String schema, String value, List<String> expected) {
        assertThat(Engines.written(schema).check(Engines.instance(value)))
                .extracting(
                        violation -> violation.instance() + " " + violation.keyword() + " " + violation.properties())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void gives_the_schema_that_the_keyword_stands_in() {
        Violation violation = Engines.written(
                        "{'properties': {'a': {'$ref': '#/$defs/b'}}, '$defs': {'b': {'minLength': 2, 'maxLength': 3}}}")
                .check(Engines.instance("{'a': 'x'}"))
                .get(0);

        assertThat(violation.schema()).containsOnlyKeys("minLength", "maxLength");
    }

    static Stream<Arguments> subschemas() {
        String schema = """
                {'$defs': {'ja': {'const': 'ja'}, 'slot': {'properties': {'a': true}}}, 'allOf': [{'if': {
                  'properties': {'a': {'$ref': '#/$defs/ja'}}, 'required': ['a']}}],
                 'if': {'$ref': '#/$defs/slot', 'unevaluatedProperties': false}, 'x-form': {'pages': [{'fields': [{'if': {'required': ['a']}}]}]},
                 'properties': {'r': {'items': {'if': {'prefixItems': [true], 'unevaluatedItems': false}}}}}
                """;
        return Stream.of(
                argumentSet("with a reference", schema, "/allOf/0/if", "{'a': 'ja', 'b': 1}", "{'a': 'nej'}"),
                argumentSet("with what is evaluated", schema, "/if", "{'a': 1}", "{'a': 1, 'b': 1}"),
                argumentSet("with items that are evaluated", schema, "/properties/r/items/if", "[1]", "[1, 2]"),
                argumentSet("in x-form", schema, "/x-form/pages/0/fields/0/if", "{'a': 1}", "{}"));
    }

    @ParameterizedTest
    @MethodSource("subschemas")
    void runs_a_subschema_at_its_place(String schema, String pointer, String accepted, String refused) {
        var subschema = Engines.written(schema).subschema(Engines.URI, Pointer.parse(pointer));

        assertThat(CompiledSchema.accepts(subschema, Engines.instance(accepted)))
                .isTrue();
        assertThat(CompiledSchema.accepts(subschema, Engines.instance(refused))).isFalse();
    }

    @Test
    void refuses_to_judge_without_end() {
        CompiledSchema endless = Engines.written("{'properties': {'a': {'$ref': '#'}}, 'maxProperties': 1}");
        String deep = "{'a':".repeat(300) + "1" + "}".repeat(300);

        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> endless.check(Engines.instance(deep)))
                .withMessage("the answers are too many or too deep to be judged");
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> CompiledSchema.accepts(
                        endless.subschema(
                                Engines.URI, Pointer.ROOT.child("properties").child("a")),
                        Engines.instance(deep)));
    }

    private static Arguments row(String name, String schema, String value, String... expected) {
        return argumentSet(name, schema, value, List.of(expected));
    }
}
