package se.blankett.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {
    @Test
    void reads_plain_values() {
        assertThat(Json.parse("{\"b\":[1,2.50,true,null,\"å\"],\"a\":{}}"))
                .isEqualTo(Map.of(
                        "b",
                        List.of(new BigDecimal("1"), new BigDecimal("2.50"), true, Json.NULL, "å"),
                        "a",
                        Map.of()));
    }

    @Test
    void keeps_the_order_of_members() {
        assertThat(Json.object((Map<?, ?>) Json.parse("{\"z\":1,\"a\":2,\"m\":3}")))
                .containsExactly(
                        Map.entry("z", new BigDecimal("1")),
                        Map.entry("a", new BigDecimal("2")),
                        Map.entry("m", new BigDecimal("3")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void says_where_a_text_is_no_json_and_quotes_nothing(String text, String expected) {
        assertThatThrownBy(() -> Json.parse(text))
                .isInstanceOf(JsonException.class)
                .hasMessage(expected);
    }

    static Stream<Arguments> faults() {
        String number = "a number has more than 1000 digits";
        return Stream.of(
                argumentSet("nothing", "", "line 1, column 1: the document is empty"),
                argumentSet("blank", " \n ", "line 1, column 1: the document is empty"),
                argumentSet("bare word", "{\"a\": hemligt}", "line 1, column 7: this is not JSON"),
                argumentSet("second line", "{\n  \"a\": hemligt}", "line 2, column 8: this is not JSON"),
                argumentSet(
                        "trailing comma",
                        "[1,]",
                        "line 1, column 4: a comma stands before the end of an object or array, or a value is missing there"),
                argumentSet("comment", "{ // hemligt\n}", "line 1, column 3: this is not JSON"),
                argumentSet("not a number", "NaN", "line 1, column 4: this is not JSON"),
                argumentSet("leading zero", "01", "line 1, column 2: this is not JSON"),
                argumentSet("control character", "\"\u0001\"", "line 1, column 2: this is not JSON"),
                argumentSet("no end", "{\"hemligt\": ", "line 1, column 13: the document ends too early"),
                argumentSet("no end of a text", "\"hemligt", "line 1, column 9: the document ends too early"),
                argumentSet("two documents", "{} {}", "line 1, column 4: something follows the document"),
                argumentSet(
                        "same member", "{\"a\":1,\"a\":2}", "line 1, column 11: a member stands twice in one object"),
                argumentSet("large exponent", "[1e999999999]", "line 1, column 2: " + number),
                argumentSet("exponent beyond all", "[1e99999999999]", "line 1, column 2: " + number),
                argumentSet("small exponent", "[1e-999999999]", "line 1, column 2: " + number));
    }

    @ParameterizedTest
    @MethodSource("large")
    void refuses_what_is_too_large_wherever_that_is_noticed(String text, String expected) {
        assertThatThrownBy(() -> Json.parse(text))
                .isInstanceOf(JsonException.class)
                .hasMessageMatching("line 1, column \\d+: " + expected);
    }

    static Stream<Arguments> large() {
        return Stream.of(
                argumentSet("levels", "[".repeat(100_000), "the document is nested too deep"),
                argumentSet("digits", "9".repeat(100_000), "a number or text is too long"),
                argumentSet("name", "{\"" + "n".repeat(60_000) + "\":1}", "a number or text is too long"));
    }

    @Test
    void counts_levels() {
        assertThat(Json.parse("[[[]]]", 3)).isEqualTo(List.of(List.of(List.of())));
        assertThatThrownBy(() -> Json.parse("[[[[]]]]", 3))
                .hasMessage("line 1, column 5: the document is nested too deep");
        assertThatThrownBy(() -> Json.parseObject("[]", 3))
                .hasMessage("line 1, column 1: the document is not an object");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "{\"b\":1,\"a\":[true,null]} ; {\"b\":1,\"a\":[true,null]}",
                "\"å\\u0001\\\"\" ; \"å\\u0001\\\"\"",
                "1E+3 ; 1000",
                "1.50 ; 1.50",
                "-0.0 ; 0.0"
            },
            delimiter = ';')
    void writes_what_it_reads(String text, String expected) {
        assertThat(Json.write(Json.parse(text))).isEqualTo(expected);
    }

    @Test
    void writes_two_spaces_a_level() {
        assertThat(Json.pretty(Json.parse("{\"a\":[1,{}],\"b\":\"c\"}"))).isEqualTo("""
                {
                  "a" : [
                    1,
                    { }
                  ],
                  "b" : "c"
                }""");
    }

    @ParameterizedTest
    @MethodSource("canonical")
    void writes_the_canonical_form(String text, String expected) {
        assertThat(Json.canonical(Json.parse(text))).isEqualTo(expected);
    }

    static Stream<Arguments> canonical() {
        return Stream.of(
                argumentSet(
                        "RFC 8785, section 3.2.2, numbers exact",
                        """
                        {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                         "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                         "literals": [null, true, false]}""",
                        "{\"literals\":[null,true,false],\"numbers\":[333333333.33333329,1000000000000000000000000000000,"
                                + "4.5,0.002,0.000000000000000000000000001],"
                                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"),
                argumentSet(
                        "RFC 8785, section 3.2.3",
                        """
                        {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                         "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                         "\\u00f6": "Latin Small Letter O With Diaeresis"}""",
                        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                                + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                                + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}"),
                argumentSet("empty", "[{},[],\"\"]", "[{},[],\"\"]"),
                argumentSet("zeros", "[0, -0, 0.00, 100, 1e2]", "[0,0,0,100,100]"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = ';',
            value = { // RFC 7396, appendix A
                "{\"a\":\"b\"} ; {\"a\":\"c\"} ; {\"a\":\"c\"}",
                "{\"a\":\"b\"} ; {\"b\":\"c\"} ; {\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"} ; {\"a\":null} ; {}",
                "{\"a\":\"b\",\"b\":\"c\"} ; {\"a\":null} ; {\"b\":\"c\"}",
                "{\"a\":[\"b\"]} ; {\"a\":\"c\"} ; {\"a\":\"c\"}",
                "{\"a\":\"c\"} ; {\"a\":[\"b\"]} ; {\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}} ; {\"a\":{\"b\":\"d\",\"c\":null}} ; {\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]} ; {\"a\":[1]} ; {\"a\":[1]}",
                "[\"a\",\"b\"] ; [\"c\",\"d\"] ; [\"c\",\"d\"]",
                "{\"a\":\"b\"} ; [\"c\"] ; [\"c\"]",
                "{\"a\":\"foo\"} ; null ; null",
                "{\"a\":\"foo\"} ; \"bar\" ; \"bar\"",
                "{\"e\":null} ; {\"a\":1} ; {\"e\":null,\"a\":1}",
                "[1,2] ; {\"a\":\"b\",\"c\":null} ; {\"a\":\"b\"}",
                "{} ; {\"a\":{\"bb\":{\"ccc\":null}}} ; {\"a\":{\"bb\":{}}}"
            })
    void merges_as_rfc_7396_says(String target, String patch, String expected) {
        Object before = Json.parse(target);
        assertThat(Json.write(Json.mergePatch(before, Json.parse(patch)))).isEqualTo(expected);
        assertThat(before).isEqualTo(Json.parse(target));
    }

    @Test
    void keeps_half_a_character_through_a_write_as_an_escape() {
        Object value = Json.parse("{\"a\": \"x\\ud800😀\"}");

        assertThat(Json.isWhole(value)).isFalse();
        assertThat(Json.write(value)).isEqualTo("{\"a\":\"x\\ud800😀\"}");
        assertThat(Json.parse(Json.write(value))).isEqualTo(value);
    }
}
