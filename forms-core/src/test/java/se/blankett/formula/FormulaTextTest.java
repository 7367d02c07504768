package se.blankett.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are formulas, and what is said of the others. */
final class FormulaTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static String run(String text) {
        try {
            return Formula.of(text)
                    .value(name -> Optional.empty(), TODAY)
                    .value()
                    .orElseThrow()
                    .toString();
        } catch (FormulaException e) {
            throw new AssertionError(text, e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            SUMMA(1)              § there is no function SUMMA
            SQRT(2)               § there is no function SQRT
            FACT(9)               § there is no function FACT
            DT_NOW()              § there is no function DT_NOW
            1 +                   § at character 3: Missing second operand for operator
            (1                    § at character 1: Closing brace not found
            1 2                   § at character 1: Too many operands
            2x                    § at character 2: Missing operator
            "a                    § at character 1: Closing quote not found
            SUM(+)                § it is not complete
            (a, 2)                § at character 1: Too many operands
            ROUND(a * 0,3)        § a comma stands between two digits
            SUM(a,)               § a value is missing beside a comma
            SUM(, a)              § a value is missing beside a comma
            ,                     § at character 1: Empty expression
            ROUND()               § ROUND takes 1 or 2 values, and has 0
            ROUND(1, 2, 3)        § ROUND takes 1 or 2 values, and has 3
            TODAY(1)              § TODAY takes 0 values, and has 1
            SUM()                 § SUM takes 1 or more values, and has 0
            IF(a, 1)              § at character 1: Not enough parameters for function
            IS(a, "se-person")    § IS takes the name of a format as its second value, such as "se-personnummer", and has se-person
            IS(a, b)              § IS takes the name of a format as its second value, such as "se-personnummer", and has b
            ANSWER(a)             § a name is missing at character 1
            a.SUM(b)              § a name is missing at character 3
            1e999999999           § 1e999999999 is not written as a number in full
            0x10                  § 0x10 is not written as a number in full
            """)
    void refuses_what_is_no_formula(String text, String message) {
        assertThatThrownBy(() -> Formula.of(text))
                .isInstanceOf(FormulaException.class)
                .hasMessage(message);
    }

    /** What is written elsewhere is told as such, with how it is written here. */
    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            'a' = b          § ' is no quotation mark here       § write texts between \\" and \\"
            “a” = b          § “ is no quotation mark here       § write texts between \\" and \\"
            a AND b          § "AND" is no sign                  § write &&
            a > 1 och b > 1  § "och" is no sign                  § write &&
            a or b           § "or" is no sign                   § write ||
            NOT a            § "NOT" is no sign                  § write !
            a => b           § => is no sign                     § write >=
            a =< b           § =< is no sign                     § write <=
            a === b          § === is no sign                    § write = or !=
            a ≥ b            § ≥ is no sign                      § write >=, <= or !=
            a × b            § × is no sign                      § write *
            a : b            § : is no sign                      § write / to divide, and IF(test, then, else) to choose
            a − b            § − is no minus                     § write -
            2 ^ 3            § there are no powers               § multiply: x * x
            2 ** 3           § there are no powers               § multiply: x * x
            SUM(a; b)        § a semicolon stands between values § write a comma
            a ? b            § ? is no sign                      § write IF(test, then, else)
            rader[0].a       § a formula reads no single row     § take all of them: SUM(rader.belopp)
            {avgift} * 2     § { is no part of a name            § write the name alone: avgift
            1 000 + a        § a space stands in a number        § write it without: 1000
            a * 25 %         § % is what remains of a division   § write 0.25 for 25 percent
            a * 0,25         § a comma stands between two digits § write 0.3, or a space after the comma
            SUMMA(a)         § there is no function SUMMA        § write SUM
            om(a, 1, 2)      § there is no function om           § write IF
            AND(a, b)        § there is no function AND          § write a && b
            AVERAGE(a)       § there is no function AVERAGE      § write SUM(x) / COUNT(x)
            SUMM(a)          § there is no function SUMM         § ``
            1 +              § at character 3: Missing second operand for operator § ``
            """)
    void says_how_it_is_written_here(String text, String message, String fix) {
        assertThatThrownBy(() -> Formula.of(text))
                .asInstanceOf(type(FormulaException.class))
                .extracting(FormulaException::getMessage, FormulaException::fix)
                .containsExactly(message, fix);
    }

    /** What is a name, or stands in quotation marks, is no mistake. */
    @ParameterizedTest
    @ValueSource(strings = {"and", "AND + 1", "och.or", "NOT = 1", "LENGTH(\"a AND 'b'; [c] 1 000\")", "a % b", "a%b"})
    void lets_names_and_texts_be(String text) throws FormulaException {
        assertThat(Formula.of(text)).hasToString(text);
    }

    @Test
    void the_longest_formulas_are_read_and_run() {
        String deep = "(".repeat(499) + "1" + ")".repeat(499);
        String signs = "-".repeat(999) + "1";
        String sum = "1" + "+1".repeat(499);

        assertThat(List.of(run(deep), run(signs), run(sum))).containsExactly("1", "-1", "500");
    }

    @Test
    void a_longer_one_is_refused() {
        assertThatThrownBy(() -> Formula.of("1" + " ".repeat(1_000)))
                .isInstanceOf(FormulaException.class)
                .hasMessage("it is longer than 1000 characters");
    }

    @Test
    void any_text_is_a_formula_or_is_refused_with_a_reason() {
        String[] pieces = {
            "a", "b.c", ".", ",", "(", ")", "SUM(", "IF(", "ANSWER(", "1", "2.5", "\"x\"", "\"", "+", "-", "!", "&&",
            "||", "<", "=", " ", "[", "]", "TODAY()", "\\", "å", "^", "\u0000", "1e9", "0x1"
        };
        Random random = new Random(17);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(1, 9); length > 0; length--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                Formula.of(text.toString()).value(name -> Optional.of("x"), TODAY);
            } catch (FormulaException e) {
                assertThat(e.getMessage()).as(text.toString()).isNotBlank();
                refused++;
            }
        }
        assertThat(refused).isBetween(15_000, 19_900);
    }
}
