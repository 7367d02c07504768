package se.blankett.parse;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Documents for both schemas of the language; {@code '} stands for the quotation mark. */
final class FormSchemaCases {
    /** A root with every member that there is. */
    static final String EVERYTHING = """
            {'$schema': 'https://json-schema.org/draft/2020-12/schema', '$id': 'https://exempel.se/allt', 'title': 'Allt',
             'type': 'object',
             'x-form': {
               'version': '1.0.0', 'lang': 'sv', 'draft': 'keep', 'auth': 'required', 'sign': 'all',
               'signers': ['/vardnadshavare/-/pnr'],
               'start': {'text': 'A', 'needed': ['B'], 'minutes': 5, 'phone': '08-465 004 00', 'paper': 'C', 'urgent': 'D',
                         'quickExit': 'https://www.smhi.se/'},
               'pages': [{'id': 'om-dig', 'title': 'Om dig', 'help': 'Hjälp', 'fields': [
                 'namn', {'title': 'Kontakt', 'help': 'Hjälp', 'fields': ['epost']},
                 {'info': 'A', 'kind': 'warning', 'if': {'properties': {'namn': {'minLength': 2}}, 'required': ['namn']}}]}],
               'receipt': {'title': 'Tack', 'text': 'Vi hör av oss.'},
               'authority': 'Nämnden', 'purpose': 'Att pröva.', 'legalBasis': 'Artikel 6.1 e.', 'retention': 'P2Y',
               'privacy': 'personal', 'validFrom': '2026-01-01', 'validTo': '2026-12-31',
               'parameters': {'avgift': 100, 'telefon': '08-465 004 00', 'öppet': true},
               'layout': ['namn'], 'widget': 'table', 'help': 'Hjälp', 'unit': 'kr', 'autocomplete': 'off',
               'noun': 'ditt namn', 'errors': {'required': 'Fyll i.', '*': 'Rätta.'}, 'codeList': 'lander',
               'item': {'title': 'Barn', 'summary': '{namn}', 'unique': ['pnr']}, 'exclusive': 'inget',
               'prefill': 'person.name', 'compute': 'a + b', 'coordinationNumber': false,
               'rules': [{'id': 'ordning', 'test': 'slut >= start', 'message': 'Slutet kommer efter starten.',
                          'at': 'plats/slut', 'severity': 'warning'}]},
             'properties': {'namn': {'title': 'Namn', 'type': 'string', 'x-form': {'noun': 'ditt namn'}}},
             'required': ['namn'], 'unevaluatedProperties': false}
            """;

    private FormSchemaCases() {}

    /** Returns a form of one page with the block. */
    static String page(String block) {
        return "{'x-form': {'pages': [{'id': 'a', 'title': 'A', 'fields': [" + block + "]}]}}";
    }

    /** Returns what is refused, and where. */
    static Stream<Arguments> bad() {
        return Stream.of(schemas(), members(), pages(), blocks(), parts()).flatMap(cases -> cases);
    }

    private static Stream<Arguments> schemas() {
        return Stream.of(
                argumentSet("required is no list", "{'required': 'a'}", "/required"),
                argumentSet(
                        "required is no list, below",
                        "{'properties': {'a': {'items': {'required': 'a'}}}}",
                        "/properties/a/items/required"),
                argumentSet("unknown type", "{'properties': {'a': {'type': 'text'}}}", "/properties/a/type"),
                argumentSet("property is no schema", "{'properties': {'a': 'string'}}", "/properties/a"),
                argumentSet("if is no schema", "{'allOf': [{'if': []}]}", "/allOf/0/if"),
                argumentSet("no alternatives", "{'oneOf': []}", "/oneOf"),
                argumentSet(
                        "length is no number", "{'properties': {'a': {'maxLength': '5'}}}", "/properties/a/maxLength"),
                argumentSet("form is no object", "[]", ""),
                argumentSet("x-form is no object", "{'x-form': true}", "/x-form"));
    }

    private static Stream<Arguments> members() {
        return Stream.of(
                argumentSet("unknown on the root", "{'x-form': {'versoin': '1.0.0'}}", "/x-form"),
                argumentSet("unknown on a node", onNode("'nuon': 'a'"), "/properties/a/x-form"),
                argumentSet("pages on a node", onNode("'pages': []"), "/properties/a/x-form"),
                argumentSet("version of two parts", "{'x-form': {'version': '1.0'}}", "/x-form/version"),
                argumentSet("version with a leading zero", "{'x-form': {'version': '01.0.0'}}", "/x-form/version"),
                argumentSet("language by name", "{'x-form': {'lang': 'svenska'}}", "/x-form/lang"),
                argumentSet("language with underscore", "{'x-form': {'lang': 'sv_SE'}}", "/x-form/lang"),
                argumentSet("duration in words", "{'x-form': {'retention': '2 år'}}", "/x-form/retention"),
                argumentSet("empty duration", "{'x-form': {'retention': 'P'}}", "/x-form/retention"),
                argumentSet("empty time", "{'x-form': {'retention': 'P1DT'}}", "/x-form/retention"),
                argumentSet("thirteenth month", "{'x-form': {'validFrom': '2026-13-01'}}", "/x-form/validFrom"),
                argumentSet("date of one digit", "{'x-form': {'validTo': '2026-1-1'}}", "/x-form/validTo"),
                argumentSet("unknown level", onNode("'privacy': 'secret'"), "/properties/a/x-form/privacy"),
                argumentSet("unknown widget", onNode("'widget': 'radios'"), "/properties/a/x-form/widget"),
                argumentSet("nameless component", onNode("'widget': 'x-'"), "/properties/a/x-form/widget"),
                argumentSet(
                        "unknown autofill", onNode("'autocomplete': 'fornamn'"), "/properties/a/x-form/autocomplete"),
                argumentSet(
                        "no name of work", onNode("'autocomplete': 'work name'"), "/properties/a/x-form/autocomplete"),
                argumentSet("unknown keyword", onNode("'errors': {'requierd': 'a'}"), "/properties/a/x-form/errors"),
                argumentSet("two lines", onNode("'compute': 'a +\\nb'"), "/properties/a/x-form/compute"),
                argumentSet("empty text", onNode("'help': ''"), "/properties/a/x-form/help"),
                argumentSet("all sign, but who", "{'x-form': {'sign': 'all'}}", "/x-form"),
                argumentSet("name, not pointer", "{'x-form': {'signers': ['pnr']}}", "/x-form/signers/0"),
                argumentSet("list as parameter", "{'x-form': {'parameters': {'a': []}}}", "/x-form/parameters/a"));
    }

    private static Stream<Arguments> pages() {
        return Stream.of(
                argumentSet("no pages", "{'x-form': {'pages': []}}", "/x-form/pages"),
                argumentSet("page without id", onPage("'title': 'A', 'fields': ['a']"), "/x-form/pages/0"),
                argumentSet("page without title", onPage("'id': 'a', 'fields': ['a']"), "/x-form/pages/0"),
                argumentSet("page without fields", onPage("'id': 'a', 'title': 'A'"), "/x-form/pages/0"),
                argumentSet(
                        "page of nothing", onPage("'id': 'a', 'title': 'A', 'fields': []"), "/x-form/pages/0/fields"),
                argumentSet("capital in id", pageId("Om-dig"), "/x-form/pages/0/id"),
                argumentSet("space in id", pageId("om dig"), "/x-form/pages/0/id"),
                argumentSet("digit first in id", pageId("1a"), "/x-form/pages/0/id"),
                argumentSet("id review", pageId("review"), "/x-form/pages/0/id"),
                argumentSet("id receipt", pageId("receipt"), "/x-form/pages/0/id"),
                argumentSet("id all", pageId("all"), "/x-form/pages/0/id"),
                argumentSet("id start", pageId("start"), "/x-form/pages/0/id"));
    }

    private static Stream<Arguments> blocks() {
        String block = "/x-form/pages/0/fields/0";
        return Stream.of(
                argumentSet("number", page("1"), block),
                argumentSet("empty name", page("''"), block),
                argumentSet("section without fields", page("{'title': 'A'}"), block),
                argumentSet("section with condition", page("{'fields': ['a'], 'if': {}}"), block),
                argumentSet("text and fields", page("{'info': 'A', 'fields': ['a']}"), block),
                argumentSet("unknown kind", page("{'info': 'A', 'kind': 'error'}"), block + "/kind"),
                argumentSet("condition is no schema", page("{'info': 'A', 'if': 'a'}"), block + "/if"),
                argumentSet(
                        "condition requires no list",
                        page("{'info': 'A', 'if': {'required': 'a'}}"),
                        block + "/if/required"),
                argumentSet(
                        "root member in a condition",
                        page("{'info': 'A', 'if': {'not': {'x-form': {'lang': 'sv'}}}}"),
                        block + "/if/not/x-form"),
                argumentSet(
                        "section inside a layout",
                        onNode("'layout': [{'fields': [{'info': 1}]}]"),
                        "/properties/a/x-form/layout/0/fields/0/info"));
    }

    private static Stream<Arguments> parts() {
        return Stream.of(
                argumentSet("half a minute", "{'x-form': {'start': {'minutes': 0.5}}}", "/x-form/start/minutes"),
                argumentSet(
                        "script as exit",
                        "{'x-form': {'start': {'quickExit': 'javascript:a()'}}}",
                        "/x-form/start/quickExit"),
                argumentSet("unknown on start", "{'x-form': {'start': {'need': []}}}", "/x-form/start"),
                argumentSet("receipt without title", "{'x-form': {'receipt': {'text': 'A'}}}", "/x-form/receipt"),
                argumentSet("item without title", onNode("'item': {'summary': '{a}'}"), "/properties/a/x-form/item"),
                argumentSet(
                        "unique twice",
                        onNode("'item': {'title': 'A', 'unique': ['a', 'a']}"),
                        "/properties/a/x-form/item/unique"),
                argumentSet("rule without test", rule("'id': 'a', 'message': 'A', 'at': 'a'"), "/x-form/rules/0"),
                argumentSet(
                        "rule at a pointer",
                        rule("'id': 'a', 'test': 'a', 'message': 'A', 'at': '/a'"),
                        "/x-form/rules/0/at"),
                argumentSet(
                        "unknown severity",
                        rule("'id': 'a', 'test': 'a', 'message': 'A', 'at': 'a', 'severity': 'info'"),
                        "/x-form/rules/0/severity"));
    }

    private static String onNode(String members) {
        return "{'properties': {'a': {'x-form': {" + members + "}}}}";
    }

    private static String onPage(String members) {
        return "{'x-form': {'pages': [{" + members + "}]}}";
    }

    private static String pageId(String id) {
        return onPage("'id': '" + id + "', 'title': 'A', 'fields': ['a']");
    }

    private static String rule(String members) {
        return "{'x-form': {'rules': [{" + members + "}]}}";
    }
}
