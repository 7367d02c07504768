package se.blankett.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Branches that a property tells apart accept what they accepted, and only the chosen one says what is wrong. */
class DiscriminatorTest {
    private static final List<String> VALUES = List.of(
            "{}",
            "{'a': 'x'}",
            "{'t': 'p'}",
            "{'t': 'p', 'a': 'x'}",
            "{'t': 'p', 'a': 1}",
            "{'t': 'p', 'b': 'x'}",
            "{'t': 'q'}",
            "{'t': 'q', 'b': 'x'}",
            "{'t': 'q', 'a': 1, 'b': 'x'}",
            "{'t': 'q', 'c': 1}",
            "{'t': 'r', 'a': 'x', 'b': 'x'}",
            "{'t': 1.0, 'a': 'x'}",
            "{'t': null}",
            "'p'",
            "[]");

    static Stream<Arguments> schemas() {
        String p = "{'properties': {'t': {'const': 'p'}, 'a': {'type': 'string'}}, 'required': ['t', 'a']}";
        String q = "{'properties': {'t': {'const': 'q'}, 'b': {'type': 'string'}}, 'required': ['t', 'b']}";
        String freeP = p.replace("['t', 'a']", "['a']");
        String freeQ = q.replace("['t', 'b']", "['b']");
        return Stream.of(
                argumentSet("required in each branch", "{'oneOf': [%s, %s]}".formatted(p, q)),
                argumentSet("required in one branch", "{'oneOf': [%s, %s]}".formatted(p, freeQ)),
                argumentSet("required beside", "{'required': ['t'], 'oneOf': [%s, %s]}".formatted(freeP, freeQ)),
                argumentSet("required nowhere", "{'oneOf': [%s, %s]}".formatted(freeP, freeQ)),
                argumentSet(
                        "with other assertions",
                        "{'allOf': [{'maxProperties': 2}], 'oneOf': [%s, %s]}".formatted(p, q)),
                argumentSet(
                        "behind references",
                        "{'oneOf': [{'$ref': '#/$defs/p'}, {'$ref': '#/$defs/q'}], '$defs': {'p': %s, 'q': %s}}"
                                .formatted(p, q)),
                argumentSet(
                        "behind a reference, and not",
                        "{'oneOf': [{'$ref': '#/$defs/p'}, %s], '$defs': {'p': %s}}".formatted(q, p)),
                argumentSet(
                        "numbers",
                        "{'oneOf': [{'properties': {'t': {'const': 1}}}, {'properties': {'t': {'const': 2}}}], 'required': ['t']}"),
                argumentSet("the same twice", "{'oneOf': [%s, %s]}".formatted(p, p)),
                argumentSet(
                        "the same number twice",
                        "{'oneOf': [{'properties': {'t': {'const': 1}}}, {'properties': {'t': {'const': 1.0}}}]}"),
                argumentSet(
                        "null",
                        "{'oneOf': [{'properties': {'t': {'const': null}}, 'required': ['t']}, %s]}".formatted(p)),
                argumentSet(
                        "with what is evaluated",
                        "{'unevaluatedProperties': {'type': 'number'}, 'oneOf': [%s, %s]}".formatted(p, q)),
                argumentSet(
                        "closed branches below not",
                        "{'not': {'$ref': '#/$defs/z'}, '$defs': {'z': {'properties': {'t': true}, 'unevaluatedProperties': false}}}"),
                argumentSet(
                        "closed in what is contained",
                        "{'contains': {'properties': {'t': true}, 'unevaluatedProperties': false}}"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void accepts_what_was_accepted(String schema) {
        for (String keyword : List.of("oneOf", "anyOf")) {
            String asked = schema.replace("oneOf", keyword);
            CompiledSchema written = Engines.written(asked);
            CompiledSchema rewritten = Engines.rewritten(asked);

            assertThat(VALUES)
                    .allSatisfy(value -> assertThat(
                                    rewritten.check(Engines.instance(value)).isEmpty())
                            .as(keyword)
                            .isEqualTo(written.check(Engines.instance(value)).isEmpty()));
        }
    }
}
