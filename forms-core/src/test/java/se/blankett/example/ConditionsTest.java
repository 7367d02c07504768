package se.blankett.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a condition looks like, both ways are taken, and no branch stays shut. */
class ConditionsTest {
    private static final int SEEDS = 4;

    @ParameterizedTest
    @MethodSource("shapes")
    void takes_every_branch(String schema, String answered) {
        Making making = Making.of(schema);

        for (long seed = 0; seed < SEEDS; seed++) {
            Suite<Example> covering = making.examples.covering(seed);
            Set<String> names = new TreeSet<>();
            covering.cases().forEach(example -> names.addAll(example.answers().keySet()));

            assertThat(String.join(" ", names)).isEqualTo(answered);
            assertThat(covering.gaps()).isEmpty();
            making.assertHonest(seed);
        }
    }

    static Stream<Arguments> shapes() {
        String v = "'properties': {'v': {'type': 'string', 'maxLength': 9}}, 'if': ";
        String then = ", 'then': {'properties': {'x': {'type': 'boolean'}}, 'required': ['x']}";
        String otherwise = then + ", 'else': {'properties': {'y': {'type': 'integer'}}}";
        return Stream.of(
                argumentSet(
                        "a constant",
                        v + "{'properties': {'v': {'const': 'öppna'}}, 'required': ['v']}" + otherwise,
                        "v x y"),
                argumentSet(
                        "one of some",
                        v + "{'properties': {'v': {'enum': ['p', 'q']}}, 'required': ['v']}" + otherwise,
                        "v x y"),
                argumentSet(
                        "a pattern",
                        v + "{'properties': {'v': {'pattern': '^[0-9]{5}$'}}, 'required': ['v']}" + otherwise,
                        "v x y"),
                argumentSet(
                        "a length",
                        v + "{'properties': {'v': {'minLength': 7}}, 'required': ['v']}" + otherwise,
                        "v x y"),
                argumentSet(
                        "not",
                        v + "{'not': {'properties': {'v': {'const': 'stäng'}}, 'required': ['v']}}" + otherwise,
                        "v x y"),
                argumentSet(
                        "a property that is called as any row is",
                        "'properties': {'-': {'type': 'object', 'properties': {'v': {'type': 'string', 'maxLength': 9}},"
                                + " 'required': ['v']}}, 'if': {'properties': {'-': {'properties': {'v': {'const': 'p'}},"
                                + " 'required': ['v']}}, 'required': ['-']}"
                                + otherwise,
                        "- x y"),
                argumentSet("an answer", v + "{'required': ['v']}" + otherwise, "v x y"),
                argumentSet(
                        "a reference",
                        v + "{'$ref': '#/$defs/d'}" + otherwise
                                + ", '$defs': {'d': {'properties': {'v': {'const': 'öppna'}}, 'required': ['v']}}",
                        "v x y"),
                argumentSet(
                        "a bound",
                        "'properties': {'v': {'type': 'integer', 'minimum': 0}}, 'if': {'properties': {'v': {'minimum': 100000}}, 'required': ['v']}"
                                + otherwise,
                        "v x y"),
                argumentSet(
                        "two numbers, and a step",
                        "'properties': {'v': {'type': 'number', 'multipleOf': 0.01}, 'w': {'type': 'number'}}, 'if': {'properties': {'v': {'exclusiveMinimum': 7.77, 'maximum': 7.78}, 'w': {'const': 12}}, 'required': ['v', 'w']}"
                                + otherwise,
                        "v w x y"),
                argumentSet(
                        "all of several options",
                        "'properties': {'v': {'type': 'array', 'items': {'enum': ['p', 'q', 'r']}}}, 'if': {'properties': {'v': {'allOf': [{'contains': {'const': 'p'}}, {'contains': {'const': 'q'}}]}}, 'required': ['v']}"
                                + otherwise,
                        "v x y"),
                argumentSet(
                        "an answer in a row",
                        "'properties': {'v': {'type': 'array', 'items': {'type': 'object', 'properties': {'a': {'type': 'integer'}}}}}, 'if': {'properties': {'v': {'contains': {'properties': {'a': {'const': 77}}, 'required': ['a']}}}, 'required': ['v']}"
                                + otherwise,
                        "v x y"),
                argumentSet(
                        "so many rows",
                        "'properties': {'v': {'type': 'array', 'items': {'type': 'object', 'properties': {'a': {'type': 'integer'}}}}}, 'if': {'properties': {'v': {'minItems': 4}}, 'required': ['v']}"
                                + otherwise,
                        "v x y"),
                argumentSet(
                        "in an object",
                        "'properties': {'v': {'type': 'object', 'properties': {'a': {'type': 'string'}}}}, 'if': {'properties': {'v': {'properties': {'a': {'const': 'öppna'}}, 'required': ['a']}}, 'required': ['v']}"
                                + otherwise,
                        "v x y"),
                argumentSet(
                        "dependentRequired",
                        "'properties': {'v': {'type': 'string'}, 'x': {'type': 'boolean'}}, 'dependentRequired': {'v': ['x']}",
                        "v x"),
                argumentSet(
                        "dependentSchemas",
                        "'properties': {'v': {'type': 'string'}}, 'dependentSchemas': {'v': {'properties': {'x': {'type': 'boolean'}}}}",
                        "v x"),
                argumentSet(
                        "oneOf with a property that tells",
                        "'oneOf': [{'properties': {'v': {'const': 'p'}, 'x': {'type': 'boolean'}}, 'required': ['v', 'x']}, {'properties': {'v': {'const': 'q'}, 'y': {'type': 'integer'}}, 'required': ['v']}]",
                        "v x y"),
                argumentSet("a chain", """
                        'properties': {'v': {'enum': ['p', 'q']}}, 'allOf': [
                          {'if': {'properties': {'v': {'const': 'q'}}, 'required': ['v']}, 'then': {'properties': {'w': {'type': 'string'}}}},
                          {'if': {'properties': {'w': {'const': 'öppna'}}, 'required': ['w']}, 'then': {'properties': {'x': {'type': 'integer'}}}},
                          {'if': {'properties': {'x': {'minimum': 5000}}, 'required': ['x']}, 'then': {'properties': {'y': {'type': 'boolean'}}, 'required': ['y']}}
                        ]""", "v w x y"),
                argumentSet(
                        "in rows in rows",
                        "'properties': {'r': {'type': 'array', 'minItems': 1, 'items': {'type': 'object', 'properties': {'s': {'type': 'array', 'items': {'type': 'object', 'properties': {'a': {'type': 'boolean'}}, 'if': {'properties': {'a': {'const': true}}, 'required': ['a']}, 'then': {'properties': {'b': {'type': 'string'}}, 'required': ['b']}}}}, 'required': ['s']}}}, 'required': ['r']",
                        "r"));
    }
}
