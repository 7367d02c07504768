package se.blankett.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a formula does with values of another kind is known before it runs. */
final class KindCheckTest {
    private static final Map<String, Operand> NAMES = Map.ofEntries(
            name("tal", ValueKind.NUMBER),
            name("namn", ValueKind.TEXT),
            name("ja", ValueKind.TRUTH),
            name("dag", ValueKind.DATE),
            name("manad", ValueKind.MONTH),
            name("tid", ValueKind.TIME),
            name("pnr", ValueKind.PERSONNUMMER),
            Map.entry("nagot", Operand.UNKNOWN),
            Map.entry("val", new Operand(Set.of(ValueKind.NUMBER, ValueKind.TEXT), false, false)),
            Map.entry("rader", new Operand(Set.of(ValueKind.OBJECT), true, false)),
            Map.entry("priser", new Operand(Set.of(ValueKind.NUMBER), true, false)),
            Map.entry("koder", new Operand(Set.of(ValueKind.TEXT), true, false)),
            Map.entry("avgift", new Operand(Set.of(ValueKind.TEXT), false, true)));

    private static Map.Entry<String, Operand> name(String name, ValueKind kind) {
        return Map.entry(name, Operand.of(kind));
    }

    private static Typing typing(String text) {
        try {
            return Formula.of(text).typing(path -> NAMES.getOrDefault(path.get(0), Operand.UNKNOWN));
        } catch (FormulaException e) {
            throw new AssertionError(text, e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            namn * 2            § namn is a text, and * takes a number; use a question of type "number" or "integer"
            -namn               § namn is a text, and - takes a number; use a question of type "number" or "integer"
            tal / "2"           § "2" is a text, and / takes a number; write 2 without quotes
            tal % ja            § ja is yes or no, and % takes a number; use a question of type "number" or "integer"
            tal * avgift        § avgift is a text, and * takes a number; write the parameter as a number, without quotes
            ROUND(namn, 2)      § namn is a text, and ROUND takes a number; use a question of type "number" or "integer"
            ABS(dag)            § dag is a date, and ABS takes a number; make it a number, DAYS(from, to) or YEAR(dag)
            SUM(koder)          § koder is a text, and SUM takes a number; use a question of type "number" or "integer"
            SUM(rader)          § rader is an object, and SUM takes a number; name a question in it, rader.name
            val * 2             § val is a number or a text, and * takes a number; use a question of type "number" or "integer"
            IF(ja, 1, "a") * 2  § IF(ja, 1, "a") is a number or a text, and * takes a number; use a number there
            ja + 1              § ja is yes or no, and + adds numbers, or days to a date, or puts texts after one another; use a question of type "number" or "integer"
            manad + 1           § manad is a month, and + adds numbers, or days to a date, or puts texts after one another; use a question of type "number" or "integer"
            tal + tid           § tid is a time of day, and + adds numbers, or days to a date, or puts texts after one another; use a question of type "number" or "integer"
            dag + dag           § dag is a date, and + adds numbers, or days to a date, or puts texts after one another; make it a number, DAYS(from, to) or YEAR(dag)
            tid - tid           § tid is a time of day, and - takes a number from a number, and days or a date from a date; use a question of type "number" or "integer"
            dag - manad         § manad is a month, and - takes a number from a number, and days or a date from a date; make it a day of the month, manad + \\"-01\\", or compare YEAR(manad)
            DAYS(manad, dag)    § manad is a month, and DAYS takes a date; make it a day of the month, manad + \\"-01\\", or compare YEAR(manad)
            DAYS(dag, "igår")   § "igår" is a text, and DAYS takes a date; write a date in full, "2026-05-03"
            YEAR(namn)          § namn is a text, and YEAR takes a date or a month; give the question "format": "date"
            AGE(namn)           § namn is a text, and AGE takes a date or a personnummer; give the question "format": "date" or "se-personnummer"
            AGE(tal)            § tal is a number, and AGE takes a date or a personnummer; give the question "format": "date" or "se-personnummer"
            manad < TODAY()     § TODAY() is a date, and it is compared with a month; use a month there
            TODAY() > manad     § manad is a month, and it is compared with a date; make it a day of the month, manad + \\"-01\\", or compare YEAR(manad)
            tal = "3"           § "3" is a text, and it is compared with a number; write 3 without quotes
            "3" = tal           § "3" is a text, and it is compared with a number; write 3 without quotes
            tal = namn          § namn is a text, and it is compared with a number; use a question of type "number" or "integer"
            dag > "igår"        § "igår" is a text, and it is compared with a date; write a date in full, "2026-05-03"
            tid > "8:30"        § "8:30" is a text, and it is compared with a time of day; write a time of day, "08:30"
            ja = "ja"           § "ja" is a text, and it is compared with yes or no; write the yes or no question alone, or ! before it
            ja < ja             § ja is yes or no, and it is compared with yes or no; compare it, ja = \\"…\\", or ask whether it is answered, PRESENT(ja)
            avgift > tal        § avgift is a text, and it is compared with a number; write the parameter as a number, without quotes
            MAX(tal, dag)       § dag is a date, and it is compared with a number; make it a number, DAYS(from, to) or YEAR(dag)
            tal && ja           § tal is a number, and && takes yes or no; compare it, tal > 0, or ask whether it is answered, PRESENT(tal)
            ja || namn          § namn is a text, and || takes yes or no; compare it, namn = \\"…\\", or ask whether it is answered, PRESENT(namn)
            !namn               § namn is a text, and ! takes yes or no; compare it, namn = \\"…\\", or ask whether it is answered, PRESENT(namn)
            IF(tal, 1, 2)       § tal is a number, and IF takes yes or no; compare it, tal > 0, or ask whether it is answered, PRESENT(tal)
            CONTAINS(tal, 3)    § tal is a number, and CONTAINS takes a text; use a text there
            CONTAINS(priser, "3") § "3" is a text, and it is compared with a number; write 3 without quotes
            LENGTH(tal)         § tal is a number, and LENGTH takes a text; use a text there
            IS(tal, "date")     § tal is a number, and IS takes a text or a date or a month or a time of day; use a text there
            """)
    void says_what_could_never_work(String formula, String expected) {
        assertThat(typing(formula).misuses().stream()
                        .map(wrong ->
                                wrong.value() + " is " + wrong.found() + ", and " + wrong.wanted() + "; " + wrong.fix())
                        .distinct()
                        .collect(Collectors.joining("\n")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            tal * 2 + ROUND(tal / 3, 2)     § a number
            SUM(priser) - COUNT(rader)      § a number
            dag + 30                        § a date
            30 + dag                        § a date
            dag - dag                       § a number
            dag - 3                         § a date
            TODAY() - "2026-01-01"          § a number
            manad + "-01"                   § a date
            namn + " " + tal + " " + dag    § a text
            tid + "-" + tid                 § a text
            AGE(pnr) >= 18 && YEAR(manad) > 2025 § yes or no
            AGE("2008-11-21")               § a number
            manad > "2026-05"               § yes or no
            tid >= "08:30"                  § yes or no
            dag < "2026-05-03"              § yes or no
            namn = "2026-05-03"             § yes or no
            val = 3 || val = "a"            § yes or no
            ja = ja                         § yes or no
            ja = (tal > 3)                  § yes or no
            MIN(dag, TODAY())               § a date
            MAX(priser, tal)                § a number
            IF(ja, tal, "inget")            § a number or a text
            CONTAINS(koder, namn)           § yes or no
            CONTAINS(namn, "å")             § yes or no
            LENGTH(koder) + LENGTH(namn)    § a number
            IS(pnr, "se-personnummer")      § yes or no
            PRESENT(rader)                  § yes or no
            nagot * 2 - nagot               § ``
            nagot + 1                       § ``
            MIN(nagot, 1)                   § ``
            avgift + "x"                    § a text
            """)
    void knows_what_it_comes_to(String formula, String expected) {
        Typing typing = typing(formula);

        assertThat(typing.misuses()).isEmpty();
        assertThat(typing.result().phrase()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            (tal + 1) * -tal        § (tal + 1) * -tal
            1+1*2                   § 1 + (1 * 2)
            sum( priser,2 )         § SUM(priser, 2)
            ANSWER("å b").c = "d"   § å b.c = "d"
            """)
    void is_told_as_it_would_be_written(String formula, String expected) throws FormulaException {
        Formula misused = Formula.of("LENGTH(" + formula + ")");

        assertThat(misused.typing(path -> Operand.UNKNOWN).misuses())
                .extracting(Misuse::value)
                .containsExactly(expected);
    }
}
