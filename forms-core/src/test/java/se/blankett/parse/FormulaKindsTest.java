package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.blankett.parse.Reading.json;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.form.CodeLists;
import se.blankett.form.Expression;
import se.blankett.form.Pointer;
import se.blankett.report.Problem;

/** What a formula does with values of another kind is told when the form is loaded, and so are names that are no words. */
final class FormulaKindsTest {
    private static final String BASE = """
            {'$id': 'https://exempel.se/prov', 'type': 'object',
             'x-form': {'version': '1.0.0', 'parameters': {'avgift': %s, 'min-pris': 3},
                        'rules': [{'id': 'r', 'test': '%s', 'message': 'M', 'at': 'antal'}]},
             'properties': {
               'antal': {'type': 'integer', 'title': 'Antal'},
               'namn': {'type': 'string', 'title': 'Namn'},
               'start': {'type': 'string', 'format': 'date', 'title': 'Start'},
               'flytt': {'type': 'string', 'format': 'year-month', 'title': 'Flytt'},
               'express': {'type': 'boolean', 'title': 'Express'},
               'typ': {'title': 'Typ', 'oneOf': [{'const': 'a', 'title': 'A'}, {'const': 'b', 'title': 'B'}]},
               'niva': {'title': 'Nivå', 'enum': [1, 2, 3]},
               'pris-a': {'type': 'number', 'title': 'Pris'},
               'å b': {'type': 'number', 'title': 'Pris'},
               'rad.pris': {'type': 'number', 'title': 'Pris'},
               'barn': {'type': 'array', 'title': 'Barn', 'items': {'type': 'object', 'properties': {'namn': {'type': 'string', 'title': 'Namn'}}}},
               'inkomster': {'type': 'object', 'title': 'Inkomster', 'x-form': {'widget': 'table'}, 'properties': {
                 'jan': {'type': 'object', 'title': 'Januari', 'properties': {'lon': {'type': 'number', 'title': 'Lön'}, 'fran': {'type': 'string', 'title': 'Från'}}},
                 'feb': {'type': 'object', 'title': 'Februari', 'properties': {'lon': {'type': 'number', 'title': 'Lön'}, 'fran': {'type': 'string', 'title': 'Från'}}}}},
               'c': {'title': 'C', 'x-form': {'compute': '%s'}, %s}}}
            """;

    private static final String COMPUTE = "a.form.json#/properties/c/x-form/compute: ";
    private static final String TEST = "a.form.json#/x-form/rules/0/test: ";

    private static String base(String avgift, String test, String compute, String type) {
        return BASE.formatted(
                avgift,
                test.replace("'", "\\u0022"),
                compute.replace("'", "\\u0022"),
                type.isEmpty() ? "'type': 'number'" : type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            antal * avgift § ``                    § ``
            SUM(inkomster.lon) § ``                § ``
            COUNT(inkomster.fran) § ``             § ``
            ANSWER('pris-a') + ANSWER('å b') + ANSWER('rad.pris') + ANSWER('min-pris') § `` § ``
            niva * 2       § ``                    § ``
            start + 30     § 'type': 'string', 'format': 'date' § ``
            flytt + '-01'  § 'type': 'string', 'format': 'date' § ``
            flytt          § 'type': 'string', 'format': 'year-month' § ``
            'Nr ' + antal  § 'type': 'string'      § ``
            antal > 3      § 'type': 'boolean'     § ``
            IF(express, 'a', 'b') § 'enum': ['a', 'b'] § ``
            IF(express, 1, 2) § 'enum': [1, 2]     § ``
            namn * 2       § ``                    § "namn" is a text, and * takes a number; use a question of type "number" or "integer"
            DAYS(flytt, TODAY()) § ``              § "flytt" is a month, and DAYS takes a date; make it a day of the month, flytt + \\"-01\\", or compare YEAR(flytt)
            typ * 2        § ``                    § "typ" is a text, and * takes a number; use a question of type "number" or "integer"
            SUM(barn)      § ``                    § "barn" is an object, and SUM takes a number; name a question in it, barn.name
            SUM(barn.namn) § ``                    § "barn.namn" is a text, and SUM takes a number; use a question of type "number" or "integer"
            SUM(inkomster.fran) § ``               § "inkomster.fran" is a text, and SUM takes a number; use a question of type "number" or "integer"
            antal * '2'    § ``                    § "2" is a text, and * takes a number; write 2 without quotes
            namn           § ``                    § the formula comes to a text, and the property is a number; write "type": "string" on the property
            antal * 2      § 'type': 'string'      § ``
            start + 30     § 'type': 'string'      § ``
            flytt          § 'type': 'string'      § ``
            IF(express, antal, namn) § 'type': 'string' § ``
            antal > 3      § 'type': 'string'      § the formula comes to yes or no, and the property is a text; write "type": "boolean" on the property
            antal          § 'type': 'string', 'format': 'date' § the formula comes to a number, and the property is a date; write "type": "number" on the property
            start          § ``                    § the formula comes to a date, and the property is a number; write "type": "string" and "format": "date" on the property
            antal          § 'enum': ['a', 'b']    § the formula comes to a number, and the property is a text; write "type": "number" on the property
            antal > 3      § ``                    § the formula comes to yes or no, and the property is a number; write "type": "boolean" on the property
            antal          § 'type': 'boolean'     § the formula comes to a number, and the property is yes or no; write "type": "number" on the property
            namn           § 'enum': [1, 2]        § the formula comes to a text, and the property is a number; write "type": "string" on the property
            inkomster.lon * 2 § ``                 § "inkomster.lon" is many values, where the formula needs one value; put it into SUM, COUNT, MIN, MAX or CONTAINS
            SUM(inkomster.lonn) § ``               § the formula reads "lonn", which is no property and no parameter; use "lon"
            TODAY - start  § ``                    § the formula reads "TODAY", which is no property and no parameter; write TODAY(): a function has parentheses
            pris-a * 2     § ``                    § a formula does not take "pris-a" for one name; write ANSWER(\\"pris-a\\")
            min-pris * 2   § ``                    § a formula does not take "min-pris" for one name; write ANSWER(\\"min-pris\\")
            rad.pris * 2   § ``                    § a formula does not take "rad.pris" for one name; write ANSWER(\\"rad.pris\\")
            å b * 2        § ``                    § a formula does not take "å b" for one name; write ANSWER(\\"å b\\")
            antal AND 2    § ``                    § the formula cannot be read: "AND" is no sign; write &&
            SUMMA(antal)   § ``                    § the formula cannot be read: there is no function SUMMA; write SUM
            """)
    void of_a_computed_value(String formula, String type, String expected) {
        assertThat(problems(base("5", "antal > 0", formula, type)))
                .isEqualTo(expected.isEmpty() ? "" : COMPUTE + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            typ = 'a'      § ``
            express        § ``
            !express || start < TODAY() § ``
            antal          § the test comes to a number, which neither holds nor does not hold; compare it with something, as in antal > 0
            start - start  § the test comes to a number, which neither holds nor does not hold; compare it with something, as in start - start > 0
            namn           § the test comes to a text, which neither holds nor does not hold; compare it with something, as in namn = \\"…\\"
            flytt < TODAY() § TODAY() is a date, and it is compared with a month; use a month there
            typ = 1        § 1 is a number, and it is compared with a text; write a text, in quotes
            """)
    void of_a_rule(String test, String expected) {
        assertThat(problems(base("5", test, "antal", ""))).isEqualTo(expected.isEmpty() ? "" : TEST + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            '500' § the parameter is a text, and in "antal * avgift" * takes a number; write the parameter as a number, without quotes
            true  § the parameter is yes or no, and in "antal * avgift" * takes a number; write the parameter as a number, without quotes
            """)
    void of_a_parameter_where_it_is_set(String avgift, String expected) {
        assertThat(problems(base(avgift, "antal > 0", "antal * avgift", "")))
                .isEqualTo("a.form.json#/x-form/parameters/avgift: " + expected);
    }

    @Test
    void of_a_parameter_that_an_overlay_sets() {
        String overlay = """
                {'overlay': 'https://exempel.se/prov', 'base': '^1.0.0', 'merge': {'x-form': {'parameters': {'avgift': '500'}}}}
                """;
        Parsed read = FormParser.readOverlay(
                Reading.form(base("5", "antal > 0", "antal * avgift", "")),
                "a.1780.overlay.json",
                json(overlay),
                CodeLists.NONE);

        assertThat(read.problems())
                .filteredOn(problem -> problem.code().equals("formula.kind"))
                .extracting(Problem::toString)
                .containsExactly(
                        "a.1780.overlay.json#/merge/x-form/parameters/avgift: the parameter is a text, and in \"antal * avgift\" * takes a number; write the parameter as a number, without quotes");
    }

    @Test
    void a_column_reads_every_row_of_its_table() {
        Expression expression = Reading.leaf(Reading.form(base("5", "antal > 0", "SUM(inkomster.lon)", "")), "/c")
                .compute()
                .orElseThrow();

        assertThat(expression.reads())
                .extracting(Pointer::text)
                .containsExactlyInAnyOrder("/inkomster/jan/lon", "/inkomster/feb/lon");
    }

    @Test
    void a_name_that_means_any_row_is_refused() {
        assertThat(
                        problems(
                                "{'type': 'object', 'properties': {'-': {'type': 'number', 'title': 'A'}, 'c': {'type': 'number', 'title': 'C', 'x-form': {'compute': 'ANSWER(\\u0022-\\u0022) * 2'}}}}"))
                .isEqualTo(
                        COMPUTE
                                + "no formula reads a property that is named \"-\": in a place it means any row; give the property another name");
    }

    private static String problems(String form) {
        return FormParser.check("a.form.json", json(form)).stream()
                .filter(problem -> !problem.code().startsWith("name."))
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            typ = 'a'                         § ``
            'b' != typ                        § ``
            niva = 2                          § ``
            COUNT(barn) = 0 || namn = 'X'     § ``
            typ = 'B'                         § the answer to "typ" is never "B"; use "b"
            antal > 1 && 'c' == typ           § the answer to "typ" is never "c"; use "a"
            niva != 4                         § the answer to "niva" is never 4; use "1"
            """)
    void says_which_value_is_no_option(String test, String expected) {
        String form = base("5", test, "antal", "");
        assertThat(problems(form)).isEqualTo(expected.isEmpty() ? "" : TEST + expected);
    }
}
