package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static se.blankett.parse.Reading.form;
import static se.blankett.parse.Reading.leaf;
import static se.blankett.parse.Reading.problems;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Expression;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rule;
import se.blankett.form.Section;

final class FormulasTest {
    private static final String AT = "a.form.json#/properties/c/x-form/compute: ";
    private static final String RULE = "a.form.json#/x-form/rules/0/";

    @ParameterizedTest
    @MethodSource("computes")
    void says_what_is_wrong_with_a_computed_value(String formula, String expected) {
        assertThat(problems("""
                        {'type': 'object', 'x-form': {'parameters': {'grans': 5, 'namn': 'x'}}, 'properties': {
                          'c': {'type': 'number', 'title': 'C', 'x-form': {'compute': %s}},
                          'antal': {'type': 'integer', 'title': 'Antal'},
                          'val': {'type': 'array', 'title': 'Val', 'items': {'enum': ['a', 'b']}},
                          'plats': {'type': 'object', 'properties': {'rum': {'type': 'string', 'title': 'Rum'}}},
                          'rader': {'type': 'array', 'items': {'type': 'object', 'properties': {'pris': {'type': 'number', 'title': 'Pris'}}}}
                        }}
                        """.formatted(formula))).isEqualTo(expected);
    }

    static Stream<Arguments> computes() {
        return Stream.of(
                argumentSet("nothing", "'antal * grans + SUM(rader.pris)'", ""),
                argumentSet(
                        "syntax",
                        "'antal +'",
                        AT
                                + "the formula cannot be read: at character 7: Missing second operand for operator; mend it"),
                argumentSet(
                        "too long",
                        "'1" + "+1".repeat(500) + "'",
                        AT + "the formula cannot be read: it is longer than 1000 characters; mend it"),
                argumentSet(
                        "unknown function",
                        "'SUMM(rader.pris)'",
                        AT + "the formula cannot be read: there is no function SUMM; use \"SUM\""),
                argumentSet(
                        "unknown name",
                        "'antall * 2'",
                        AT + "the formula reads \"antall\", which is no property and no parameter; use \"antal\""),
                argumentSet(
                        "unknown name that is near a parameter",
                        "'antal < grens'",
                        AT + "the formula reads \"grens\", which is no property and no parameter; use \"grans\""),
                argumentSet(
                        "unknown name in an object",
                        "'LENGTH(plats.rumm)'",
                        AT + "the formula reads \"rumm\", which is no property and no parameter; use \"rum\""),
                argumentSet(
                        "a path through a parameter",
                        "'grans.x'",
                        AT + "the formula reads \"grans\", which is no property and no parameter; use \"grans\""),
                argumentSet(
                        "true",
                        "'IF(antal == true, 1, 2)'",
                        AT
                                + "the formula reads \"true\", which is no property and no parameter; write a yes or no question alone: name, or !name; and PRESENT(name) for whether it is answered"),
                argumentSet(
                        "many values",
                        "'rader.pris * 2'",
                        AT
                                + "\"rader.pris\" is many values, where the formula needs one value; put it into SUM, COUNT, MIN, MAX or CONTAINS"),
                argumentSet(
                        "options",
                        "'IF(val == \\u0022a\\u0022, 1, 2)'",
                        AT
                                + "\"val\" is many values, where the formula needs one value; put it into SUM, COUNT, MIN, MAX or CONTAINS"),
                argumentSet(
                        "an object",
                        "'plats + 1'",
                        AT + "\"plats\" is an object, where the formula needs one value; name a property of it"),
                argumentSet(
                        "itself",
                        "'c + 1'",
                        AT
                                + "the value of /c depends on itself: /c ← /c; let the formula read answers that are known without it"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void says_what_is_wrong_with_a_rule(String rule, String expected) {
        assertThat(problems("""
                        {'type': 'object', 'x-form': {'rules': [%s]}, 'properties': {
                          'start': {'type': 'string', 'title': 'Start', 'format': 'date'},
                          'plats': {'type': 'object', 'properties': {'rum': {'type': 'string', 'title': 'Rum'}}}
                        }}
                        """.formatted(rule))).isEqualTo(expected);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                argumentSet("nothing", rule("a", "start > TODAY()", "plats/rum"), ""),
                argumentSet(
                        "unknown name",
                        rule("a", "stert > TODAY()", "start"),
                        RULE
                                + "test: the formula reads \"stert\", which is no property and no parameter; use \"start\""),
                argumentSet(
                        "unknown place",
                        rule("a", "start > TODAY()", "stert"),
                        RULE + "at: \"stert\" leads to no property: there is no \"stert\"; use \"start\""),
                argumentSet(
                        "unknown place in an object",
                        rule("a", "start > TODAY()", "plats/rm"),
                        RULE + "at: \"plats/rm\" leads to no property: there is no \"rm\"; use \"rum\""),
                argumentSet(
                        "same id twice",
                        rule("a", "start > TODAY()", "start") + "," + rule("a", "PRESENT(start)", "start"),
                        "a.form.json#/x-form/rules/1/id: another rule of the object has the id \"a\"; give one of them another id"));
    }

    private static String rule(String id, String test, String at) {
        return "{'id': '%s', 'test': '%s', 'message': 'M', 'at': '%s'}".formatted(id, test, at);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void says_what_is_wrong_elsewhere(String document, String expected) {
        assertThat(problems(document)).isEqualTo(expected);
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                argumentSet(
                        "circle of two",
                        """
                        {'type': 'object', 'properties': {
                          'a': {'type': 'number', 'title': 'A', 'x-form': {'compute': 'b + 1'}},
                          'b': {'type': 'number', 'title': 'B', 'x-form': {'compute': 'a + 1'}}}}
                        """,
                        "a.form.json#/properties/a/x-form/compute: the value of /a depends on itself: /a ← /b ← /a; let the formula read answers that are known without it"),
                argumentSet(
                        "circle of a row and a sum",
                        """
                        {'type': 'object', 'properties': {
                          'summa': {'type': 'number', 'title': 'S', 'x-form': {'compute': 'SUM(r.andel)'}},
                          'r': {'type': 'array', 'items': {'type': 'object', 'properties': {
                            'andel': {'type': 'number', 'title': 'A', 'x-form': {'compute': 'summa / 2'}}}}}}}
                        """,
                        "a.form.json#/properties/summa/x-form/compute: the value of /summa depends on itself: /summa ← /r/-/andel ← /summa; let the formula read answers that are known without it"),
                argumentSet(
                        "circle of a formula and a condition",
                        """
                        {'type': 'object', 'properties': {
                          'c': {'type': 'number', 'title': 'C', 'x-form': {'compute': 'x + 1'}}},
                         'if': {'properties': {'c': {'minimum': 3}}, 'required': ['c']},
                         'then': {'properties': {'x': {'type': 'number', 'title': 'X'}}}}
                        """,
                        "a.form.json#/if: whether /x is asked depends on itself: /c ← /x ← /c; let the condition read answers that are asked without it"),
                argumentSet(
                        "computed object",
                        "{'type': 'object', 'properties': {'o': {'type': 'object', 'x-form': {'compute': '1'}, 'properties': {'a': {'type': 'string', 'title': 'A'}}}}}",
                        "a.form.json#/properties/o/x-form/compute: a formula gives one value, and this is an object, an array or a file; write 'compute' on a property with one value"),
                argumentSet(
                        "computed row",
                        "{'type': 'object', 'properties': {'o': {'type': 'array', 'items': {'type': 'number', 'x-form': {'compute': '1'}}}}}",
                        "a.form.json#/properties/o/items/x-form/compute: a formula gives one value, and this is a row; write 'compute' on a property with one value"),
                argumentSet(
                        "rules on a text",
                        "{'type': 'object', 'properties': {'o': {'type': 'string', 'title': 'O', 'x-form': {'rules': ["
                                + rule("a", "1 = 1", "o") + "]}}}}",
                        "a.form.json#/properties/o/x-form/rules: rules stand on an object: they compare its properties; move them to the object around this"),
                argumentSet(
                        "parameter named as a property",
                        "{'type': 'object', 'x-form': {'parameters': {'a': 1}}, 'properties': {'o': {'type': 'object', 'properties': {'a': {'type': 'string', 'title': 'A'}}}}}",
                        "a.form.json#/x-form/parameters/a: the parameter is named as the property /o/a; give the parameter another name"),
                argumentSet(
                        "unknown parameter in a text",
                        "{'type': 'object', 'x-form': {'parameters': {'avgift': 1}}, 'properties': {'a': {'type': 'string', 'title': 'Avgift {avgfit}', 'x-form': {'errors': {'maxLength': 'Högst {max}'}}}}}",
                        "a.form.json#/properties/a/title: no parameter is named \"avgfit\", so people read {avgfit}; use {avgift}"),
                argumentSet(
                        "unknown property in unique",
                        "{'type': 'object', 'properties': {'r': {'type': 'array', 'items': {'type': 'object', 'properties': {'namn': {'type': 'string', 'title': 'N'}}}, 'x-form': {'item': {'title': 'R', 'unique': ['nam']}}}}}",
                        "a.form.json#/properties/r/x-form/item/unique: a row has no property \"nam\"; use \"namn\""),
                argumentSet(
                        "unique rows of texts",
                        "{'type': 'object', 'properties': {'r': {'type': 'array', 'items': {'type': 'string'}, 'x-form': {'item': {'title': 'R', 'unique': ['namn']}}}}}",
                        "a.form.json#/properties/r/x-form/item/unique: a row has no property \"namn\"; use \"uniqueItems\": true"));
    }

    @Test
    void leads_names_outwards_and_then_to_parameters() {
        Expression expression =
                leaf(form("""
                                {'type': 'object', 'x-form': {'parameters': {'moms': 0.25}}, 'properties': {
                                  'rabatt': {'type': 'number'}, 'pris': {'type': 'number'},
                                  'order': {'type': 'object', 'properties': {'rader': {'type': 'array', 'items': {'type': 'object', 'properties': {
                                    'pris': {'type': 'number'},
                                    'summa': {'type': 'number', 'x-form': {'compute': 'pris * (1 + moms) - rabatt + COUNT(rader.pris)'}}}}}}}}}
                                """), "/order/rader/-/summa").compute().orElseThrow();

        assertThat(expression.base()).isEqualTo(Pointer.parse("/order/rader/-"));
        assertThat(expression.parameters()).containsExactly(Map.entry("moms", new BigDecimal("0.25")));
        assertThat(expression.reads())
                .extracting(Pointer::text)
                .containsExactlyInAnyOrder("/order/rader/-/pris", "/rabatt");
        assertThat(expression.placeOf("pris", Pointer.parse("/order/rader/7"))).hasToString("/order/rader/7/pris");
        assertThat(expression.placeOf("rader", Pointer.parse("/order/rader/7"))).hasToString("/order/rader");
        assertThat(expression.placeOf("rabatt", Pointer.parse("/order/rader/7")))
                .hasToString("/rabatt");
    }

    @Test
    void a_computed_leaf_is_read_only_and_stands_in_the_layout() {
        Group plats = (Group) Reading.field(form("""
                        {'type': 'object', 'properties': {'plats': {'type': 'object', 'x-form': {
                          'layout': [{'title': 'Del', 'fields': ['b', 'a']}],
                          'rules': [{'id': 'r', 'test': 'a < 3', 'message': 'M', 'at': 'a', 'severity': 'warning'}]},
                          'properties': {'a': {'type': 'number'}, 'b': {'type': 'number', 'x-form': {'compute': 'a'}}}}}}
                        """), "/plats");

        assertThat(plats.child("b").orElseThrow().isAnswerable()).isFalse();
        assertThat(plats.layout()).hasSize(1);
        assertThat(((Section) plats.layout().get(0)).blocks().get(0))
                .isEqualTo(plats.child("b").orElseThrow());
        assertThat(plats.rules())
                .extracting(Rule::code, Rule::warning, rule -> rule.at().text())
                .containsExactly(tuple("rule.r", true, "/plats/a"));
    }
}
