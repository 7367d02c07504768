package se.blankett.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples of forms whose rules hold for few answers: they are looked for, and what no answer keeps is named. */
class RuleExamplesTest {
    private static final String TWO_DAYS =
            "'fran': {'type': 'string', 'format': 'date'}, 'till': {'type': 'string', 'format': 'date'}";
    private static final String SHARES = """
            'delar': {'type': 'array', 'minItems': 2, 'maxItems': 9, 'items': {'type': 'object', 'properties': {
              'namn': {'type': 'string', 'maxLength': 30}, 'andel': {'type': 'integer', 'minimum': 1, 'maximum': 60}}, 'required': ['namn', 'andel']}}""";

    static Stream<Arguments> rules() {
        return Stream.of(
                argumentSet(
                        "a period that is not long", "till >= fran && DAYS(fran, till) < 7", TWO_DAYS, "fran, till"),
                argumentSet("two days of one year", "YEAR(till) = YEAR(fran)", TWO_DAYS, "fran, till"),
                argumentSet("shares that are the whole together", "SUM(delar.andel) = 100", SHARES, "delar"),
                argumentSet("as many rows", "COUNT(delar.andel) = 7", SHARES, "delar"),
                argumentSet(
                        "a sum that was given, of what is computed",
                        "summa = given",
                        "'a': {'type': 'number', 'minimum': 0, 'maximum': 1000, 'multipleOf': 0.01}, 'given': {'type': 'number', 'minimum': 0, 'maximum': 99000, 'multipleOf': 0.01}, 'summa': {'type': 'number', 'x-form': {'compute': 'a * 25 + 12.5'}}",
                        "a, given"),
                argumentSet(
                        "the same text twice",
                        "en = tva",
                        "'en': {'type': 'string', 'format': 'email'}, 'tva': {'type': 'string', 'format': 'email'}",
                        "en, tva"),
                argumentSet(
                        "an option",
                        "CONTAINS(val, \"c\") && !CONTAINS(val, \"a\")",
                        "'val': {'type': 'array', 'uniqueItems': true, 'items': {'enum': ['a', 'b', 'c', 'd']}}",
                        "val"),
                argumentSet(
                        "an answer where another is no",
                        "ja || PRESENT(varfor)",
                        "'ja': {'type': 'boolean'}, 'varfor': {'type': 'string', 'maxLength': 60}",
                        "ja"),
                argumentSet(
                        "times",
                        "slut > start",
                        "'start': {'type': 'string', 'format': 'local-time'}, 'slut': {'type': 'string', 'format': 'local-time'}",
                        "start, slut"),
                argumentSet(
                        "a number that lies far from what is likely",
                        "antal >= 7654321",
                        "'antal': {'type': 'integer', 'minimum': 0}",
                        "antal"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void are_valid_and_break_the_rule(String test, String properties, String required) {
        Making making = Making.of(
                "'x-form': {'rules': [{'id': 'r', 'test': '%s', 'message': 'M', 'at': '%s'}]}, 'properties': {%s}, 'required': ['%s']"
                        .formatted(
                                test.replace("\"", "\\'"),
                                required.replaceAll(".*, ", ""),
                                properties,
                                required.replace(", ", "', '")));

        for (long seed = 1; seed <= 30; seed++) {
            making.assertTaken(making.examples.valid(seed));
        }
        assertThat(making.examples.broken(1).cases()).extracting(Broken::code).contains("rule.r");
        making.examples.broken(1).cases().forEach(making::assertBreaksOnlyThat);
    }

    @Test
    void a_warning_that_cannot_be_helped_does_not_stop() {
        Making making = Making.of("""
                'x-form': {'rules': [{'id': 'r', 'test': 'a < 0', 'message': 'M', 'at': 'a', 'severity': 'warning'}]},
                'properties': {'a': {'type': 'integer', 'minimum': 1, 'maximum': 9}, 'b': {'type': 'boolean'}}, 'required': ['a']""");

        assertThat(making.examples.valid(1).answers()).containsKey("a");
        assertThat(making.examples.covering(1).gaps()).isEmpty();
    }

    /** What is too much is worth a warning long before. */
    @Test
    void an_answer_that_is_wrong_may_be_warned_of_as_well() {
        Making making = Making.of("""
                'x-form': {'rules': [{'id': 'r', 'test': 'a <= 9', 'message': 'M', 'at': 'a', 'severity': 'warning'}]},
                'properties': {'a': {'type': 'integer', 'minimum': 0, 'maximum': 40}}, 'required': ['a']""");

        assertThat(making.gaps(1)).isEmpty();
        assertThat(making.examples.broken(1).cases())
                .extracting(Broken::toString)
                .contains("/a number.range", "/a rule.r");
        assertThat(making.told("{\"a\": 41}")).containsExactly("/a number.range", "/a rule.r");
    }

    /** The rule at the same question is not told besides: one error a question. */
    @Test
    void what_cannot_be_read_is_told_before_a_rule_that_wants_it_to_be_there() {
        Making making = Making.of("""
                'x-form': {'rules': [{'id': 'r', 'test': 'PRESENT(text)', 'message': 'M', 'at': 'text'}]},
                'properties': {'text': {'type': 'string', 'maxLength': 40}}""");

        assertThat(making.gaps(1)).extracting(Gap::toString).containsExactly("/text: is never left without an answer");
        assertThat(making.examples.broken(1).cases())
                .extracting(Broken::toString)
                .contains("/text text.chars", "/text rule.r");
        making.assertHonest(1);
    }

    /** A year has twelve. */
    @Test
    void there_is_a_row_for_each_of_many_months() {
        Making making = Making.of("""
                'properties': {'resor': {'type': 'array', 'maxItems': 12, 'x-form': {'item': {'title': 'Resa', 'unique': ['manad']}},
                  'items': {'type': 'object', 'properties': {'manad': {'type': 'string', 'format': 'year-month'}}, 'required': ['manad']}}}""");

        assertThat(making.gaps(1)).isEmpty();
        making.assertHonest(1);
    }

    @Test
    void a_rule_that_nothing_keeps_is_named() {
        Making making = Making.of("""
                'x-form': {'rules': [{'id': 'aldrig', 'test': 'a > b && b > a', 'message': 'M', 'at': 'b'}]},
                'properties': {'a': {'type': 'integer', 'minimum': 1, 'maximum': 9}, 'b': {'type': 'integer', 'minimum': 1, 'maximum': 9}}, 'required': ['a', 'b']""");

        assertThatThrownBy(() -> making.examples.valid(1))
                .isInstanceOf(NoExampleException.class)
                .hasMessage("/b: no answer was found that 'rule.aldrig' accepts; give one in \"examples\"");
    }

    /** With 40 rows of one likely phrase in seven two are soon alike. */
    @Test
    void there_are_as_many_rows_as_may_be_and_one_more_though_no_two_may_be_alike() {
        Making making = Making.of("""
                'properties': {'konton': {'type': 'array', 'minItems': 1, 'maxItems': 40, 'x-form': {'widget': 'table', 'item': {'title': 'Konto', 'unique': ['konto']}},
                  'items': {'type': 'object', 'properties': {'konto': {'type': 'string', 'maxLength': 50}}, 'required': ['konto']}}}, 'required': ['konton']""");

        assertThat(making.gaps(1)).isEmpty();
        making.assertHonest(1);
    }

    /** A rule may forbid the last day that there is: that is no gap, since the form does not speak of it. */
    @Test
    void a_day_before_today_may_be_as_late_as_the_rule_lets_it() {
        Making making = Making.of("""
                'x-form': {'rules': [{'id': 'framtid', 'test': 'dag <= TODAY()', 'message': 'M', 'at': 'dag'}]},
                'properties': {'dag': {'type': 'string', 'format': 'date'}}""");

        assertThat(making.gaps(1)).isEmpty();
        making.assertHonest(1);
    }

    @Test
    void a_property_called_by_a_number_is_no_row() {
        Making making = Making.of("""
                'properties': {'a': {'type': 'object', 'properties': {
                  '0': {'type': 'object', 'properties': {'1': {'type': 'integer', 'minimum': 1}}, 'required': ['1']}}, 'required': ['0']}},
                'required': ['a'],
                'if': {'properties': {'a': {'properties': {'0': {'properties': {'1': {'const': 7}}, 'required': ['1']}}, 'required': ['0']}}, 'required': ['a']},
                'then': {'properties': {'mer': {'type': 'boolean'}}, 'required': ['mer']}""");

        assertThat(making.gaps(1)).isEmpty();
        assertThat(making.examples.broken(1).cases())
                .extracting(Broken::toString)
                .contains("/a/0 fallback", "/a/0/1 required.text", "/mer required.yesno");
        making.assertHonest(1);
    }

    /** Most answers have both: taking out the one is not wrong. */
    @Test
    void all_of_which_one_would_do_is_left_out_together() {
        Making making = Making.of("""
                'properties': {'a': {'type': 'string', 'maxLength': 30}, 'b': {'type': 'integer'}, 'c': {'type': 'boolean'},
                  'g': {'type': 'object', 'properties': {'d': {'type': 'boolean'}, 'e': {'type': 'boolean'}, 'f': {'type': 'boolean'}},
                    'required': ['f'], 'oneOf': [{'required': ['d']}, {'required': ['e']}]}},
                'required': ['c', 'g'], 'anyOf': [{'required': ['a']}, {'required': ['b']}]""");

        assertThat(making.examples.broken(3).cases())
                .extracting(Broken::toString)
                .contains("/a oneOf.required", "/g/d oneOf.required");
        making.assertHonest(3);
        assertThat(making.gaps(3)).isEmpty();
    }

    @Test
    void a_point_is_put_outside_the_country_and_the_wrong_way_round() {
        Making making = Making.of("""
                'properties': {'plats': {'type': 'object', 'x-form': {'widget': 'map'}, 'properties': {
                  'latitude': {'type': 'number'}, 'longitude': {'type': 'number'}, 'text': {'type': 'string', 'maxLength': 40}},
                  'required': ['latitude', 'longitude']}}, 'required': ['plats']""");

        assertThat(making.examples.broken(1).cases())
                .extracting(Broken::toString)
                .contains("/plats/latitude geo.outside", "/plats/latitude geo.swapped");
        making.assertHonest(1);
    }

    @Test
    void what_comes_in_pairs_is_left_out_in_pairs() {
        Making making = Making.of("""
                'properties': {'plats': {'type': 'object', 'properties': {
                  'x': {'type': 'integer'}, 'y': {'type': 'integer'}, 'text': {'type': 'string', 'maxLength': 30}},
                  'dependentRequired': {'x': ['y'], 'y': ['x']}, 'anyOf': [{'required': ['x', 'y']}, {'required': ['text']}]}}, 'required': ['plats']""");

        assertThat(making.gaps(1)).isEmpty();
        assertThat(making.examples.covering(1).cases())
                .extracting(Example::answers)
                .anyMatch(answers -> answers.get("plats") instanceof Map<?, ?> plats && !plats.containsKey("x"));
        making.assertHonest(1);
    }
}
