package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static se.blankett.validate.Judging.outcome;
import static se.blankett.validate.Judging.places;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.submission.Outcome;

/** Whatever JSON Schema allows in {@code if} opens a question, and takes its answer out where it does not hold. */
class ConditionKeywordsTest {
    private static final String TEXT = "'a': {'type': 'string'}";
    private static final String NUMBER = "'a': {'type': 'number'}";
    private static final String LIST = "'a': {'type': 'array', 'items': {'enum': ['r', 's', 't']}}";
    private static final String ROWS =
            "'a': {'type': 'array', 'items': {'type': 'object', 'properties': {'n': {'type': 'integer'}, 's': {'type': 'string'}}}}";
    private static final String OBJECT =
            "'a': {'type': 'object', 'properties': {'n': {'type': 'integer'}, 's': {'type': 'string'}}}";

    static Stream<Arguments> conditions() {
        return Stream.of(scalars(), combined(), arrays(), objects()).flatMap(part -> part);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void opens_a_question(String properties, String test, List<String> holding, List<String> failing) {
        for (String answers : holding) {
            Outcome outcome = judged(properties, test, answers);
            assertThat(places(outcome.asked())).as(answers).endsWith("/x");
            assertThat(outcome.answers()).as(answers).containsKey("x");
        }
        for (String answers : failing) {
            Outcome outcome = judged(properties, test, answers);
            assertThat(places(outcome.asked())).as(answers).doesNotContain("/x");
            assertThat(outcome.answers()).as(answers).doesNotContainKey("x");
        }
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void opens_the_other_question_otherwise(
            String properties, String test, List<String> holding, List<String> failing) {
        String negated = "'not': {" + test + "}";
        for (String answers : holding) {
            assertThat(judged(properties, negated, answers).answers())
                    .as(answers)
                    .doesNotContainKey("x");
        }
        for (String answers : failing) {
            assertThat(judged(properties, negated, answers).answers())
                    .as(answers)
                    .containsKey("x");
        }
    }

    private static Outcome judged(String properties, String test, String answers) {
        return outcome(
                """
                '$defs': {
                  'ja': {'const': 'ja'},
                  'svaratJa': {'properties': {'a': {'$ref': '#/$defs/ja'}}, 'required': ['a']},
                  'dagar': {'enum': ['r', 's']}
                },
                'properties': {%s},
                'if': {%s}, 'then': {'properties': {'x': {'type': 'string'}}}
                """.formatted(properties, test), "{" + answers + (answers.isEmpty() ? "" : ", ") + "'x': 'kvar'}");
    }

    private static Stream<Arguments> scalars() {
        return Stream.of(
                row("const", TEXT, on("'const': 'ja'"), List.of("'a': 'ja'", "'a': ' ja '"), List.of("'a': 'nej'", "")),
                row(
                        "const of a number by its value",
                        NUMBER,
                        on("'const': 1"),
                        List.of("'a': 1", "'a': 1.0"),
                        List.of("'a': 2", "")),
                row(
                        "const of a boolean",
                        "'a': {'type': 'boolean'}",
                        on("'const': true"),
                        List.of("'a': true"),
                        List.of("'a': false", "")),
                row("enum", TEXT, on("'enum': ['p', 'q']"), List.of("'a': 'p'", "'a': 'q'"), List.of("'a': 'pq'", "")),
                row("pattern", TEXT, on("'pattern': '^7'"), List.of("'a': '75'"), List.of("'a': '57'", "")),
                row(
                        "pattern with look-ahead",
                        TEXT,
                        on("'pattern': '^(?!0)'"),
                        List.of("'a': '75'"),
                        List.of("'a': '07'", "")),
                row("minimum", NUMBER, on("'minimum': 18"), List.of("'a': 18", "'a': 18.5"), List.of("'a': 17.9", "")),
                row("maximum", NUMBER, on("'maximum': 18"), List.of("'a': 18", "'a': -3"), List.of("'a': 18.1", "")),
                row(
                        "exclusiveMinimum",
                        NUMBER,
                        on("'exclusiveMinimum': 0"),
                        List.of("'a': 0.1"),
                        List.of("'a': 0", "")),
                row("multipleOf", NUMBER, on("'multipleOf': 0.1"), List.of("'a': 0.3"), List.of("'a': 0.35")),
                row(
                        "format",
                        TEXT,
                        on("'format': 'date'"),
                        List.of("'a': '2026-02-28'"),
                        List.of("'a': '2026-02-30'", "")),
                row(
                        "minLength counts code points",
                        TEXT,
                        on("'minLength': 2"),
                        List.of("'a': 'ab'", "'a': '\uD83D\uDE00\uD83D\uDE00'"),
                        List.of("'a': '\uD83D\uDE00'", "")),
                row("maxLength", TEXT, on("'maxLength': 2"), List.of("'a': 'ab'"), List.of("'a': 'abc'", "")),
                row(
                        "type",
                        "'a': {'type': ['string', 'number']}",
                        on("'type': 'number'"),
                        List.of("'a': 1"),
                        List.of("'a': 'x'", "")));
    }

    private static Stream<Arguments> combined() {
        return Stream.of(
                row("not", TEXT, on("'not': {'const': 'ja'}"), List.of("'a': 'nej'"), List.of("'a': 'ja'", "")),
                row(
                        "nothing answered",
                        TEXT,
                        "'not': {'required': ['a']}",
                        List.of("", "'a': ''", "'a': null", "'a': ' '"),
                        List.of("'a': 'b'")),
                row(
                        "anything answered",
                        TEXT,
                        "'required': ['a']",
                        List.of("'a': 'b'"),
                        List.of("", "'a': ''", "'a': null")),
                row(
                        "anyOf",
                        TEXT + ", 'b': {'type': 'string'}",
                        "'anyOf': [{" + on("'const': 'ja'") + "}, {'required': ['b']}]",
                        List.of("'a': 'ja'", "'b': 'x'"),
                        List.of("'a': 'x'", "")),
                row(
                        "oneOf",
                        TEXT + ", 'b': {'type': 'string'}",
                        "'oneOf': [{'required': ['a']}, {'required': ['b']}]",
                        List.of("'a': 'x'", "'b': 'x'"),
                        List.of("'a': 'x', 'b': 'x'", "")),
                row(
                        "allOf",
                        NUMBER,
                        "'allOf': [{" + on("'minimum': 1") + "}, {" + on("'maximum': 2") + "}]",
                        List.of("'a': 1"),
                        List.of("'a': 0", "'a': 3", "")),
                row(
                        "$ref to another condition",
                        TEXT,
                        "'$ref': '#/$defs/svaratJa'",
                        List.of("'a': 'ja'"),
                        List.of("'a': 'nej'", "")),
                row(
                        "$ref below a property",
                        TEXT,
                        on("'$ref': '#/$defs/ja'"),
                        List.of("'a': 'ja'"),
                        List.of("'a': 'nej'", "")),
                row(
                        "if inside",
                        NUMBER + ", 'b': {'type': 'number'}",
                        "'if': {'required': ['b']}, 'then': {" + on("'const': 1") + "}, 'else': {" + on("'const': 2")
                                + "}",
                        List.of("'a': 1, 'b': 0", "'a': 2"),
                        List.of("'a': 1", "'a': 2, 'b': 0", "")),
                row(
                        "dependentRequired",
                        TEXT + ", 'b': {'type': 'string'}",
                        "'dependentRequired': {'a': ['b']}",
                        List.of("", "'b': 'x'", "'a': 'x', 'b': 'x'"),
                        List.of("'a': 'x'")),
                row(
                        "dependentSchemas",
                        TEXT + ", 'b': {'type': 'string'}",
                        "'dependentSchemas': {'a': {'properties': {'b': {'const': 'ja'}}, 'required': ['b']}}",
                        List.of("", "'a': 'x', 'b': 'ja'"),
                        List.of("'a': 'x', 'b': 'nej'")));
    }

    private static Stream<Arguments> arrays() {
        return Stream.of(
                row(
                        "contains an option",
                        LIST,
                        on("'contains': {'const': 'r'}"),
                        List.of("'a': ['s', 'r']"),
                        List.of("'a': ['s']", "'a': []", "")),
                row(
                        "minContains",
                        LIST,
                        on("'contains': {'$ref': '#/$defs/dagar'}, 'minContains': 2"),
                        List.of("'a': ['s', 't', 'r']"),
                        List.of("'a': ['s', 't']", "")),
                row("minItems", LIST, on("'minItems': 2"), List.of("'a': ['s', 'r']"), List.of("'a': ['s']", "")),
                row(
                        "maxItems",
                        LIST,
                        on("'maxItems': 1"),
                        List.of("'a': ['s']", "'a': []"),
                        List.of("'a': ['s', 'r']", "")),
                row(
                        "uniqueItems",
                        LIST,
                        on("'uniqueItems': true"),
                        List.of("'a': ['s', 'r']"),
                        List.of("'a': ['s', 's']", "")),
                row(
                        "items",
                        LIST,
                        on("'items': {'const': 's'}"),
                        List.of("'a': ['s']", "'a': []"),
                        List.of("'a': ['s', 'r']", "")),
                row(
                        "prefixItems",
                        LIST,
                        on("'prefixItems': [{'const': 's'}]"),
                        List.of("'a': ['s', 'r']"),
                        List.of("'a': ['r', 's']", "")),
                row(
                        "contains a row",
                        ROWS,
                        on("'contains': {'properties': {'n': {'minimum': 18}}, 'required': ['n']}"),
                        List.of("'a': [{}, {'n': 18}]"),
                        List.of("'a': [{'n': 1}]", "'a': [{}]", "")),
                row(
                        "as many rows",
                        ROWS,
                        on("'minItems': 2"),
                        List.of("'a': [{}, {'n': 18}]", "'a': [{}, {}]"),
                        List.of("'a': [{'n': 1}]", "")));
    }

    private static Stream<Arguments> objects() {
        return Stream.of(
                row(
                        "an object is there",
                        OBJECT,
                        "'required': ['a']",
                        List.of("'a': {'n': 1}", "'a': {'s': 'x'}"),
                        List.of("", "'a': {}", "'a': {'s': ''}", "'a': {'s': null}")),
                row(
                        "something in an object",
                        OBJECT,
                        on("'properties': {'n': {'const': 1}}, 'required': ['n']"),
                        List.of("'a': {'n': 1}"),
                        List.of("'a': {'n': 2}", "'a': {'s': 'x'}", "'a': {}", "")),
                row(
                        "rows are there",
                        ROWS,
                        "'required': ['a']",
                        List.of("'a': [{'n': 1}]", "'a': []"),
                        List.of("", "'a': null")));
    }

    private static String on(String test) {
        return "'properties': {'a': {" + test + "}}, 'required': ['a']";
    }

    private static Arguments row(
            String name, String properties, String test, List<String> holding, List<String> failing) {
        return argumentSet(name, properties, test, holding, failing);
    }
}
