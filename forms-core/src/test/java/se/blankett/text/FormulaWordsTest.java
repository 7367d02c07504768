package se.blankett.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.form.Expression;
import se.blankett.form.Pointer;

class FormulaWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"Summa \" + pris; true",
                "IF(typ = \"Stor\", \"Hela huset\", namn); true",
                "pris + \" \" + namn; false",
                "IF(typ = \"Stor\", namn, \"\"); false",
                "IF(\"Stor\"<>typ, namn, \"\"); true",
                "IF(typ<>\"Stor\", namn, \"-\"); false",
                "ANSWER(\"å b\") + \", \" + namn; false",
                "fornamn + \", \" + efternamn + \".\"; false",
            })
    void are_what_a_formula_may_say(String formula, boolean expected) {
        Expression expression = new Expression(formula, Pointer.ROOT, Map.of(), Map.of(), Map.of(), Set.of());

        assertThat(FormulaWords.areIn(expression)).isEqualTo(expected);
    }
}
