package se.blankett.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.json.Json;

final class FormulaTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Map<String, Object> ANSWERS = Json.object((Map<?, ?>) Json.parse("""
            {"antal": 3, "pris": 12.50, "noll": 0, "namn": "Åsa 😀", "ja": true, "nej": false,
             "start": "2026-05-03", "slut": "2026-05-10", "fran": "08:30", "till": "16:00", "fel": "2026-02-30",
             "pnr": "198501012390", "val": ["a", "b"], "tal": [2, 1], "å b": 7, "plats": {"vaning": 2, "rum": {"nr": "12"}},
             "poster": [{"belopp": 0.1, "typ": "x"}, {"belopp": 0.2}, {"typ": ""}, {"belopp": 0.3, "delar": [{"n": 1}, {"n": 2}]}],
             "tomma": [], "blank": " "}
            """));

    private static Result run(String text) {
        try {
            return Formula.of(text).value(name -> Optional.ofNullable(ANSWERS.get(name)), TODAY);
        } catch (FormulaException e) {
            throw new AssertionError(text, e);
        }
    }

    private static String shown(Result result) {
        return result.fault()
                .map(Enum::name)
                .or(() -> result.value()
                        .map(value -> value instanceof BigDecimal number ? number.toPlainString() : value.toString()))
                .orElse("absent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            1 + 2 * 3               § 7
            (1 + 2) * 3             § 9
            7 - 2 - 1               § 4
            2 - -3                  § 5
            -antal                  § -3
            0.1 + 0.2 = 0.3         § true
            1 / 3                   § 0.3333333333333333333333333333333333
            2 / 3                   § 0.6666666666666666666666666666666667
            1 / 4                   § 0.25
            7 % 4                   § 3
            -7 % 4                  § -3
            12345678901234567890123456789012345678.5 * 10 § 123456789012345678901234567890123456785.0
            antal * pris            § 37.50
            pris == 12.5            § true
            pris != 12.5            § false
            pris <> 12.5            § false
            antal >= 3 && pris < 13 § true
            antal > 3 || pris < 13  § true
            !ja                     § false
            ja && !nej              § true
            ja == nej               § false
            ROUND(2.5)              § 3
            ROUND(-2.5)             § -3
            ROUND(2.345, 2)         § 2.35
            ROUND(1250, -2)         § 1300
            ROUND(SUM(poster.belopp) * 0.3, 2) § 0.18
            ABS(noll - 4)           § 4
            SUM(poster.belopp)      § 0.6
            SUM(tomma)              § 0
            SUM(saknas)             § 0
            SUM(saknas, antal)      § 3
            SUM(antal, pris, tal)   § 18.50
            COUNT(poster)           § 4
            COUNT(poster.belopp)    § 3
            COUNT(poster.typ)       § 1
            COUNT(poster.delar.n)   § 2
            COUNT(saknas)           § 0
            COUNT(antal, saknas)    § 1
            MIN(poster.belopp)      § 0.1
            MAX(poster.belopp, 5)   § 5
            MAX(start, slut)        § 2026-05-10
            IF(antal > 2, "många", "få") § många
            IF(noll == 0, 1, 1 / noll)   § 1
            IF(saknas, 1, 2)        § 2
            IF(saknas > 3, 1, 2)    § 2
            IF(ja, saknas, 2)       § absent
            if(ja, sum(tal), 2)     § 3
            AGE(pnr)                § 41
            AGE("2008-11-21")       § 18
            AGE("2008-11-22")       § 17
            AGE(barn.pnr)           § absent
            AGE(namn)               § WRONG_KIND
            DAYS(start, slut)       § 7
            DAYS(slut, start)       § -7
            slut - start            § 7
            start + 30              § 2026-06-02
            7 + start == slut       § true
            start - 3               § 2026-04-30
            start + 0.5             § WRONG_KIND
            start + 99999999999     § TOO_LARGE
            YEAR(TODAY())           § 2026
            YEAR("2026-05")         § 2026
            YEAR("2026-13")         § WRONG_KIND
            TODAY()                 § 2026-11-21
            start < TODAY()         § true
            start < "2026-05-10"    § true
            slut >= start           § true
            till > fran             § true
            fel < TODAY()           § WRONG_KIND
            start == "i går"        § false
            PRESENT(antal)          § true
            PRESENT(noll)           § true
            PRESENT(nej)            § true
            PRESENT(saknas)         § false
            PRESENT(blank)          § false
            PRESENT(tomma)          § false
            PRESENT(poster.delar)   § true
            CONTAINS(val, "b")      § true
            CONTAINS(val, "c")      § false
            CONTAINS(tal, 2.0)      § true
            CONTAINS(namn, "Ås")    § true
            CONTAINS(antal, 3)      § WRONG_KIND
            LENGTH(namn)            § 5
            LENGTH(val)             § 2
            IS(pnr, "se-personnummer") § true
            IS(namn, "se-personnummer") § false
            IS(antal, "se-personnummer") § false
            IS(start, "date")       § true
            IS(fel, "date")         § false
            IS(saknas, "date")      § absent
            ANSWER("å b") + 1       § 8
            plats.vaning            § 2
            plats.rum.nr            § 12
            plats.rum.nr + "/" + plats.vaning § 12/2
            "Rum " + 2500.0         § Rum 2500
            "2026-05" + "-01" < TODAY() § true
            plats.saknas.mer        § absent
            antal.mer               § absent
            "a" + "b"               § ab
            LENGTH("1,2\\"3,4,)")    § 9
            "a\\"b"                  § a"b
            "a" == "a"              § true
            TODAY() + "!"           § 2026-11-21!
            start + "!"             § 2026-05-03!
            "3" == antal            § false
            "3" != antal            § true
            "b" > "a"               § true
            "b" > 1                 § WRONG_KIND
            namn * 2                § WRONG_KIND
            !namn                   § WRONG_KIND
            val == "a"              § WRONG_KIND
            saknas + 1              § absent
            saknas == saknas        § absent
            -saknas                 § absent
            ROUND(saknas, 2)        § absent
            MAX(saknas, 1)          § absent
            MAX(tomma)              § absent
            nej && saknas           § false
            ja || saknas           § true
            ja && saknas            § absent
            saknas && nej           § absent
            PRESENT(saknas) && saknas > 3 § false
            1 / noll                § DIVISION_BY_ZERO
            1 % noll                § DIVISION_BY_ZERO
            ROUND(1, 35)            § TOO_LARGE
            """)
    void calculates(String text, String expected) {
        assertThat(shown(run(text))).isEqualTo(expected);
    }

    @Test
    void says_what_it_reads_and_where_one_value_is_wanted() throws FormulaException {
        Formula formula =
                Formula.of("IF(PRESENT(barn), SUM(poster.belopp) + plats.vaning, ROUND(ANSWER(\"å b\").x, PI))");

        assertThat(formula.reads())
                .containsExactlyInAnyOrder(
                        new Read(List.of("barn"), false),
                        new Read(List.of("poster", "belopp"), false),
                        new Read(List.of("plats", "vaning"), true),
                        new Read(List.of("å b", "x"), true),
                        new Read(List.of("PI"), true));
    }

    @Test
    void a_number_that_grows_without_end_is_a_fault() throws FormulaException {
        Formula square = Formula.of("x * x");
        Object x = new BigDecimal("9".repeat(100));
        for (int i = 0; i < 3; i++) {
            Object now = x;
            x = square.value(name -> Optional.of(now), TODAY).value().orElseThrow();
        }
        Object large = x;

        assertThat(square.value(name -> Optional.of(large), TODAY).fault()).contains(Fault.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"kalle\"", "12.5", "true", "[1, \"x\", {}]", "{\"a\": [[1]]}", "null", "[]"})
    void never_throws_for_what_an_answer_is(String json) throws FormulaException {
        Object answer = Json.parse(json);
        for (String name : Formula.functions()) {
            String operands = switch (name) {
                case "IF" -> "x, x, x";
                case "TODAY" -> "";
                case "ROUND", "DAYS", "CONTAINS" -> "x, x";
                case "IS" -> "x, \"se-personnummer\"";
                case "ANSWER" -> "\"x\"";
                default -> "x";
            };
            Result result = Formula.of(name + "(" + operands + ")").value(any -> Optional.of(answer), TODAY);
            assertThat(result.value().isPresent() && result.fault().isPresent())
                    .as(name)
                    .isFalse();
        }
        for (String operator : List.of("+", "-", "*", "/", "%", "==", "!=", "<", ">=", "&&", "||")) {
            Result result = Formula.of("x " + operator + " x").value(any -> Optional.of(answer), TODAY);
            assertThat(result.value().isPresent() && result.fault().isPresent())
                    .as(operator)
                    .isFalse();
        }
    }

    @Test
    void shows_no_answer_in_a_log() {
        assertThat(run("namn")).hasToString("Result[present=true, fault=]");
        assertThat(run("1 / noll")).hasToString("Result[present=false, fault=DIVISION_BY_ZERO]");
    }
}
