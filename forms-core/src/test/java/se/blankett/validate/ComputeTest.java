package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.blankett.validate.Judging.codes;
import static se.blankett.validate.Judging.json;
import static se.blankett.validate.Judging.places;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.submission.Draft;
import se.blankett.submission.Entry;
import se.blankett.submission.Outcome;

/** Computed values follow from what is asked, and nothing that is sent changes them. */
class ComputeTest {
    private static final String ORDER = """
            'x-form': {'parameters': {'moms': 0.25, 'grans': 100}},
            'properties': {
              'typ': {'enum': ['stor', 'liten']},
              'rader': {'type': 'array', 'items': {'type': 'object', 'properties': {
                'antal': {'type': 'integer'}, 'pris': {'type': 'number'},
                'summa': {'type': 'number', 'x-form': {'compute': 'antal * pris'}},
                'andel': {'type': 'number', 'x-form': {'compute': 'ROUND(summa / total, 2)'}}}}},
              'total': {'type': 'number', 'maximum': 1000, 'x-form': {'compute': 'SUM(rader.summa)'}},
              'medMoms': {'type': 'number', 'x-form': {'compute': 'ROUND(total * (1 + moms), 2)'}}
            },
            'allOf': [
              {'if': {'properties': {'typ': {'const': 'stor'}}, 'required': ['typ']}, 'then': {'properties': {
                'extra': {'type': 'number'}, 'rabatt': {'type': 'number', 'x-form': {'compute': 'extra / 10'}}}}},
              {'if': {'properties': {'total': {'minimum': 100}}, 'required': ['total']}, 'then': {'properties': {'motivering': {'type': 'string'}}, 'required': ['motivering']}}
            ]
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            {'rader': [{'antal': 2, 'pris': 10}, {'antal': 1, 'pris': 5.5}, {'antal': 3}]} § {"rader":[{"antal":2,"pris":10,"summa":20,"andel":0.78},{"antal":1,"pris":5.5,"summa":5.5,"andel":0.22},{"antal":3}],"total":25.5,"medMoms":31.88}
            {}                                                                            § {"total":0,"medMoms":0}
            {'total': 7, 'medMoms': 'x', 'rader': [{'antal': 1, 'pris': 1, 'summa': 99}]} § {"rader":[{"antal":1,"pris":1,"summa":1,"andel":1}],"total":1,"medMoms":1.25}
            {'rader': [{'antal': 1, 'pris': 0}]}                                          § {"rader":[{"antal":1,"pris":0,"summa":0}],"total":0,"medMoms":0}
            {'typ': 'stor', 'extra': 50}                                                  § {"typ":"stor","extra":50,"total":0,"medMoms":0,"rabatt":5}
            {'typ': 'liten', 'extra': 50, 'rabatt': 5}                                    § {"typ":"liten","total":0,"medMoms":0}
            {'motivering': 'm', 'rader': [{'antal': 10, 'pris': 10}]}                     § {"rader":[{"antal":10,"pris":10,"summa":100,"andel":1}],"motivering":"m","total":100,"medMoms":125}
            {'motivering': 'm', 'total': 100}                                             § {"total":0,"medMoms":0}
            """)
    void computes_what_follows(String answers, String expected) {
        assertThat(Judging.outcome(ORDER, json(answers)).answers()).isEqualTo(Json.parse(expected));
    }

    @Test
    void a_condition_reads_what_is_computed() {
        Outcome outcome = Judging.outcome(ORDER, "{'rader': [{'antal': 10, 'pris': 10}]}");

        assertThat(places(outcome.asked())).isEqualTo("/typ /rader/0/antal /rader/0/pris /motivering");
        assertThat(codes(outcome)).containsExactly("/motivering required.text");
    }

    @Test
    void what_a_draft_holds_in_its_place_is_not_looked_at() {
        Draft draft = Draft.of("")
                .withEntries(
                        Map.of(
                                Pointer.parse("/total"),
                                new Entry(
                                        Map.of("", List.of("500")),
                                        Optional.of(new BigDecimal(500)),
                                        Optional.empty())),
                        Map.of());

        Outcome outcome = Judging.validator(Judging.form(ORDER)).validate(draft);

        assertThat(outcome.answers()).isEqualTo(Json.parse("{\"total\":0,\"medMoms\":0}"));
        assertThat(places(outcome.asked())).isEqualTo("/typ /rader");
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            number  § n / 4       § {'n': 1} § {"n":1,"c":0.25}
            number  § 1 / n       § {'n': 0} § {"n":0}
            number  § ROUND(n,-2) § {'n': 1250} § {"n":1250,"c":1300}
            string  § '' + (n + 1) § {'n': 0} § {"n":0,"c":"1"}
            string  § '' + TODAY() § {}      § {"c":"2026-11-21"}
            string  § ''          § {}       § {}
            boolean § n > 3       § {'n': 4} § {"n":4,"c":true}
            boolean § n > 3       § {}       § {}
            """)
    void is_of_the_kind_that_the_leaf_is(String type, String formula, String answers, String expected) {
        String members = "'properties': {'n': {'type': 'number'}, 'c': {'type': '" + type + "', 'x-form': {'compute': '"
                + formula.replace("'", "\\u0022") + "'}}}";

        assertThat(Judging.outcome(members, json(answers)).answers()).isEqualTo(Json.parse(expected));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            ''                § {}                § {}
            ''                § {'o': {'a': 1}}   § {"o":{"a":1,"c":2}}
            ', 'required': ['o']' § {}            § {"o":{"c":2}}
            """)
    void makes_no_object_appear_that_may_be_left_out(String more, String answers, String expected) {
        String members =
                "'properties': {'o': {'type': 'object', 'properties': {'a': {'type': 'number'}, 'c': {'type': 'number', 'x-form': {'compute': '1 + 1'}}}}}"
                        + more.substring(1, more.length() - 1);

        assertThat(Judging.outcome(members, json(answers)).answers()).isEqualTo(Json.parse(expected));
    }

    @Test
    void an_object_of_computed_values_appears_by_itself() {
        String members =
                "'properties': {'n': {'type': 'number'}, 'o': {'type': 'object', 'properties': {'p': {'type': 'object', 'properties': {'c': {'type': 'number', 'x-form': {'compute': 'n + 1'}}}}}}}";

        assertThat(Judging.outcome(members, "{\"n\":1}").answers())
                .isEqualTo(Json.parse("{\"n\":1,\"o\":{\"p\":{\"c\":2}}}"));
        assertThat(Judging.outcome(members, "{}").answers()).isEmpty();
    }

    @Test
    void what_a_draft_holds_is_no_value_either_where_none_can_be_computed() {
        Draft draft = Draft.of("")
                .withEntries(
                        Map.of(
                                Pointer.parse("/typ"),
                                new Entry(Map.of("", List.of("stor")), Optional.of("stor"), Optional.empty()),
                                Pointer.parse("/rabatt"),
                                new Entry(Map.of("", List.of("5")), Optional.of(new BigDecimal(5)), Optional.empty())),
                        Map.of());

        assertThat(Judging.validator(Judging.form(ORDER)).validate(draft).answers())
                .doesNotContainKey("rabatt");
    }
}
