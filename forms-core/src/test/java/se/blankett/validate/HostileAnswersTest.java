package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static se.blankett.validate.Judging.codes;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;
import se.blankett.json.JsonException;
import se.blankett.submission.RefusedPostException;

/** Answers made to take long end soon: judged, or refused with what the method says that it throws. */
class HostileAnswersTest {
    /** A guard against hanging, not a measure. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final Form FORM = Judging.form("""
            'properties': {
              'text': {'type': 'string', 'pattern': '^(a+)+$'}, 'back': {'type': 'string', 'pattern': '^(?=a)(a|aa)+$'},
              'tal': {'type': 'number', 'multipleOf': 0.01},
              'val': {'type': 'array', 'uniqueItems': true, 'items': {'enum': ['p', 'q']}},
              'texter': {'type': 'array', 'uniqueItems': true, 'items': {'type': 'string'}},
              'manga': {'type': 'array', 'maxItems': 600, 'items': {'type': 'object', 'properties': {'b': {'type': 'string'}}}},
              'rader': {'type': 'array', 'items': {'type': 'object', 'required': ['b'], 'properties': {'b': {'type': 'string'}},
                'if': {'properties': {'b': {'const': '1'}}, 'required': ['b']}, 'then': {'properties': {'c': {'type': 'string'}}, 'required': ['c']}}}
            },
            'if': {'properties': {'back': {'pattern': '^(?=a)(a|aa)+$'}}, 'required': ['back']}, 'then': {'properties': {'x': {'type': 'string'}}}
            """);
    private static final SubmissionValidator VALIDATOR = Judging.validator(FORM);

    static Stream<Arguments> judged() {
        String as = "a".repeat(50_000);
        return Stream.of(
                argumentSet(
                        "a pattern in linear time", "{'text': '" + as + "!'}", List.of("/text text.patternNoExample")),
                argumentSet(
                        "a pattern that backtracks", "{'back': '" + as + "!'}", List.of("/back text.patternNoExample")),
                argumentSet("500 rows", rows(500, i -> "{'b': 'x" + i + "'}"), List.of()),
                argumentSet("500 texts with one hash", list("texter", 500, HostileAnswersTest::colliding), List.of()),
                argumentSet("600 rows where so many may be", list("manga", 600, i -> "{'b': 'x'}"), List.of()),
                argumentSet("as many unknown members as fit", members(60_000), List.of()),
                argumentSet("unknown members with one hash", collidingMembers(10_000), List.of()),
                argumentSet("a long unknown list", list("okand", 300_000, i -> "1"), List.of()),
                argumentSet("500 digits", "{'tal': " + "1".repeat(500) + "}", List.of("/tal number.type")));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                argumentSet(
                        "10,000 lists deep",
                        "{'a': " + "[".repeat(10_000) + "]".repeat(10_000) + "}",
                        JsonException.class),
                argumentSet(
                        "10,000 objects deep", "{'a':".repeat(10_000) + "1" + "}".repeat(10_000), JsonException.class),
                argumentSet("65 deep", "{'a':".repeat(65) + "1" + "}".repeat(65), JsonException.class),
                argumentSet("100,000 digits", "{'tal': " + "1".repeat(100_000) + "}", JsonException.class),
                argumentSet("an exponent", "{'tal': 1e1000000000}", JsonException.class),
                argumentSet("501 rows", rows(501, i -> "{}"), RefusedPostException.class),
                argumentSet("601 rows where 600 may be", list("manga", 601, i -> "{}"), RefusedPostException.class),
                argumentSet("501 options", list("val", 501, i -> "'p'"), RefusedPostException.class),
                argumentSet(
                        "more than a mebibyte", "{'text': '" + "a".repeat(1 << 20) + "'}", RefusedPostException.class),
                argumentSet("no object", "[]", JsonException.class),
                argumentSet("a member twice", "{'a': 1, 'a': 2}", JsonException.class));
    }

    @ParameterizedTest
    @MethodSource("judged")
    void judges_soon(String answers, List<String> expected) {
        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(codes(VALIDATOR.validate(Judging.json(answers))))
                        .containsExactlyElementsOf(expected));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses_soon(String answers, Class<? extends Exception> refusal) {
        assertTimeoutPreemptively(
                SOON,
                () -> assertThatExceptionOfType(refusal).isThrownBy(() -> VALIDATOR.validate(Judging.json(answers))));
    }

    @Test
    void a_list_where_an_object_is_asked_for_has_no_member_without_a_name() {
        SubmissionValidator validator = Judging.validator(Judging.form(
                "'properties': {'g': {'type': 'object', 'properties': {'': {'type': 'string'}}, 'dependentSchemas':"
                        + " {'': {'properties': {'x': {'type': 'string'}}}}}}"));

        assertThat(codes(validator.validate(Judging.json("{'g': ['a', 'b']}")))).containsExactly("/g fallback");
    }

    @Test
    void finds_something_in_each_of_500_rows() {
        String answers = rows(500, i -> i % 2 == 0 ? "{}" : "{'b': '1'}");

        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(codes(VALIDATOR.validate(Judging.json(answers))))
                        .hasSize(500)
                        .endsWith("/rader/498/b required.text", "/rader/499/c required.text"));
    }

    @Test
    void follows_a_chain_of_a_hundred_conditions() {
        String links = IntStream.range(0, 100)
                .mapToObj(i ->
                        "{'if': {'properties': {'p%d': {'const': '1'}}, 'required': ['p%d']}, 'then': {'properties': {'p%d': {'type': 'string'}}}}"
                                .formatted(i, i, i + 1))
                .collect(Collectors.joining(","));
        SubmissionValidator validator =
                Judging.validator(Judging.form("'properties': {'p0': {'type': 'string'}}, 'allOf': [" + links + "]"));
        String answers = IntStream.rangeClosed(0, 100)
                .mapToObj(i -> "'p" + i + "': '" + (i == 0 ? 2 : 1) + "'")
                .collect(Collectors.joining(",", "{", "}"));

        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(validator.validate(Judging.json(answers)).answers())
                        .containsOnlyKeys("p0"));
    }

    @Test
    void follows_a_chain_of_a_thousand_formulas() {
        String links = IntStream.range(0, 1_000)
                .mapToObj(i -> "'c%d': {'type': 'number', 'x-form': {'compute': 'c%d + 1'}},".formatted(i, i + 1))
                .collect(Collectors.joining());
        SubmissionValidator validator =
                Judging.validator(Judging.form("'properties': {" + links + "'c1000': {'type': 'number'}}"));

        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(
                                validator.validate(Judging.json("{'c1000': 1}")).answers())
                        .containsEntry("c0", new BigDecimal(1_001)));
    }

    private static String rows(int count, IntFunction<String> row) {
        return list("rader", count, row);
    }

    private static String list(String name, int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(",", "{'" + name + "': [", "]}"));
    }

    private static String members(int count) {
        return IntStream.range(0, count).mapToObj(i -> "'p" + i + "': 1").collect(Collectors.joining(",", "{", "}"));
    }

    private static String collidingMembers(int count) {
        return IntStream.range(0, count).mapToObj(i -> colliding(i) + ": 1").collect(Collectors.joining(",", "{", "}"));
    }

    /** {@code Aa} and {@code BB} have one hash, and so has all that is made of them. */
    private static String colliding(int number) {
        String bits = Integer.toBinaryString(number + (1 << 16));
        return "'" + bits.replace("0", "Aa").replace("1", "BB") + "'";
    }
}
