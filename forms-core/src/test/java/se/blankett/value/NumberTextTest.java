package se.blankett.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    static Stream<Arguments> numbers() {
        return Stream.of(
                argumentSet("a comma", "antal", "1234,5", "1234.5"),
                argumentSet("a dot", "antal", "1234.5", "1234.5"),
                argumentSet("a space", "antal", "1 234,50", "1234.5"),
                argumentSet("a no-break space", "antal", "1\u00a0234,50", "1234.5"),
                argumentSet("a narrow no-break space", "antal", "1\u202f234,50", "1234.5"),
                argumentSet("a thin space", "antal", "1\u2009234,50", "1234.5"),
                argumentSet("an ideographic space", "antal", "1\u3000234,50", "1234.5"),
                argumentSet("a tab", "antal", "1\t234", "1234"),
                argumentSet("a zero-width space", "antal", "1\u200b234", "1234"),
                argumentSet("a zero-width joiner and a soft hyphen", "antal", "1\u200d2\u00ad34", "1234"),
                argumentSet("marks of direction", "antal", "\u202a\u2066\u200e1234\u2069\u202c", "1234"),
                argumentSet("an apostrophe", "antal", "1'234", "1234"),
                argumentSet("a minus sign", "antal", "\u22125", "-5"),
                argumentSet("an en dash", "antal", "\u20135", "-5"),
                argumentSet("a hyphen", "antal", "- 5", "-5"),
                argumentSet("a plus", "antal", "+5", "5"),
                argumentSet("nothing before the comma", "antal", ",5", "0.5"),
                argumentSet("nothing after the comma", "antal", "5,", "5"),
                argumentSet("zeros at the end", "antal", "100,00", "100"),
                argumentSet("zeros before", "antal", "007", "7"),
                argumentSet("zero", "antal", "0", "0"),
                argumentSet("minus zero", "antal", "-0,0", "0"),
                argumentSet("zero and three digits", "antal", "0.500", "0.5"),
                argumentSet("four digits before the dot", "antal", "1234.567", "1234.567"),
                argumentSet("full-width digits", "antal", "\uff11\uff12\uff0c\uff15", "12.5"),
                argumentSet("a unit", "belopp", "12 kr", "12"),
                argumentSet("a unit without a space", "belopp", "12kr", "12"),
                argumentSet("a unit in capitals", "belopp", "12 KR", "12"),
                argumentSet("a unit with a raised digit", "yta", "12,5 m²", "12.5"),
                argumentSet("a unit with the digit not raised", "yta", "12 m2", "12"),
                argumentSet("a hundred digits", "antal", "-" + "9".repeat(100), "-" + "9".repeat(100)),
                argumentSet("a hundred decimals", "antal", "," + "9".repeat(100), "0." + "9".repeat(100)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void reads_numbers_as_people_write_them(String question, String typed, String number) {
        Cases.isValue(Cases.read(question, typed), new BigDecimal(number));
    }

    static Stream<Arguments> noNumbers() {
        return Stream.of(
                argumentSet("letters", "antal", "abc", "number.type"),
                argumentSet("an exponent", "antal", "1e5", "number.type"),
                argumentSet("hexadecimal", "antal", "0x10", "number.type"),
                argumentSet("two commas", "antal", "1,2,3", "number.type"),
                argumentSet("a comma and a dot", "antal", "1,234.50", "number.type"),
                argumentSet("a raised digit", "antal", "5²", "number.type"),
                argumentSet("a fraction", "antal", "2½", "number.type"),
                argumentSet("a unit that the field does not have", "antal", "12 kr", "number.type"),
                argumentSet("only the unit", "belopp", "kr", "number.type"),
                argumentSet("a sign alone", "antal", "-", "number.type"),
                argumentSet("a comma alone", "antal", ",", "number.type"),
                argumentSet("two signs", "antal", "--5", "number.type"),
                argumentSet("Arabic digits", "antal", "\u0661\u0662", "number.type"),
                argumentSet("NaN", "antal", "NaN", "number.type"),
                argumentSet("NUL", "antal", "1\u00002", "number.type"),
                argumentSet("a hundred and one digits", "antal", "9".repeat(101), "number.type"),
                argumentSet("a hundred and one decimals", "antal", "0," + "0".repeat(100) + "1", "number.type"),
                argumentSet("a hundred thousand digits", "antal", "9".repeat(100_000), "number.type"),
                argumentSet("dot and three digits", "antal", "1.234", "number.ambiguous"),
                argumentSet("minus, dot and three digits", "antal", "−1.234", "number.ambiguous"),
                argumentSet("two dots", "antal", "1.234.567", "number.ambiguous"),
                argumentSet("a dot and a comma", "antal", "1.234,50", "number.ambiguous"));
    }

    @ParameterizedTest
    @MethodSource("noNumbers")
    void says_what_is_wrong_with_an_example(String question, String typed, String code) {
        Cases.isFault(Cases.read(question, typed), code, Map.of("example", BigDecimal.valueOf(12)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\ufeff\u2060", "\u00ad", "\t\r\n", "'"})
    void blank_is_no_number(String typed) {
        Cases.isNothing(Cases.read("antal", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", ".", ",", " ", "-", "\u0301", "\ufdfa", "kr", "1.000", "\u00b2", "\ud83d"})
    void a_long_text_is_refused_at_once(String part) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Cases.read("belopp", part.repeat(100_000)).value())
                        .isEmpty());
    }

    @Test
    void is_written_with_a_comma_and_in_full() {
        assertThat(ValueWriter.write(Questions.of("antal"), new BigDecimal("-1E+3"))
                        .get(""))
                .containsExactly("-1000");
        assertThat(ValueWriter.write(Questions.of("antal"), new BigDecimal("1.2340"))
                        .get(""))
                .containsExactly("1,234");
    }
}
