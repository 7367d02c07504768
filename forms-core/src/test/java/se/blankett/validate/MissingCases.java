package se.blankett.validate;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Where a missing answer is told, and as what: a schema, answers, and each finding as {@code /place code}. */
final class MissingCases {
    private MissingCases() {}

    static Stream<Arguments> missing() {
        String all = """
                'properties': {
                  'text': {'type': 'string', 'title': 'Namn'}, 'fraga': {'type': 'string', 'title': 'Vad har hänt?'},
                  'tal': {'type': 'integer', 'title': 'Hur många?'}, 'datum': {'type': 'string', 'format': 'date', 'title': 'När?'},
                  'manad': {'type': 'string', 'format': 'year-month'}, 'ja': {'type': 'boolean'},
                  'intyg': {'type': 'boolean', 'const': true}, 'val': {'enum': ['p', 'q']},
                  'flera': {'type': 'array', 'items': {'enum': ['p', 'q']}},
                  'rader': {'type': 'array', 'items': {'type': 'object', 'properties': {'a': {'type': 'string'}}}}
                },
                'required': ['rader', 'flera', 'val', 'intyg', 'ja', 'manad', 'datum', 'tal', 'fraga', 'text']
                """;
        return Stream.of(
                row(
                        "each kind",
                        all,
                        "{}",
                        "/text required.text",
                        "/fraga required.question",
                        "/tal required.text",
                        "/datum required.date",
                        "/manad required.text",
                        "/ja required.yesno",
                        "/intyg required.confirm",
                        "/val required.choice",
                        "/flera required.choices",
                        "/rader required.items"),
                row(
                        "blank is missing",
                        "'properties': {'a': {'type': 'string'}}, 'required': ['a']",
                        "{'a': ' \\n '}",
                        "/a required.text"),
                row(
                        "a no-break space is blank",
                        "'properties': {'a': {'type': 'string'}}, 'required': ['a']",
                        "{'a': '\\u00a0'}",
                        "/a required.text"),
                row(
                        "null is missing",
                        "'properties': {'a': {'type': 'number'}}, 'required': ['a']",
                        "{'a': null}",
                        "/a required.text"),
                row(
                        "a box that is not ticked",
                        "'properties': {'a': {'type': 'boolean', 'const': true}}, 'required': ['a']",
                        "{'a': false}",
                        "/a required.confirm"),
                row("an answer that is not required", "'properties': {'a': {'type': 'string', 'minLength': 2}}", "{}"),
                row(
                        "an empty list",
                        "'properties': {'a': {'type': 'array', 'items': {'enum': ['p']}, 'minItems': 1}}",
                        "{'a': []}",
                        "/a required.choices"),
                row(
                        "an empty list of rows",
                        "'properties': {'a': {'type': 'array', 'items': {'type': 'object', 'properties': {'b': {'type': 'string'}}}, 'minItems': 2}}",
                        "{'a': []}",
                        "/a required.items"),
                row(
                        "an empty list where none is needed",
                        "'properties': {'a': {'type': 'array', 'items': {'enum': ['p']}}}, 'required': ['a']",
                        "{'a': []}"),
                row(
                        "a list of nothing",
                        "'properties': {'a': {'type': 'array', 'items': {'enum': ['p']}, 'minItems': 1}}",
                        "{'a': ['', null]}",
                        "/a required.choices"),
                row(
                        "a text in rows",
                        "'properties': {'a': {'type': 'array', 'items': {'type': 'string'}}}",
                        "{'a': ['x', null]}",
                        "/a/1 required.text"),
                row(
                        "in a row",
                        "'properties': {'a': {'type': 'array', 'items': {'type': 'object', 'properties': {'b': {'type': 'string'}}, 'required': ['b']}}}",
                        "{'a': [{'b': 'x'}, null]}",
                        "/a/1/b required.text"));
    }

    static Stream<Arguments> absentContainers() {
        String nested = """
                'properties': {'a': {'type': 'object', 'required': ['b', 'c'], 'properties': {
                  'b': {'type': 'object', 'required': ['d'], 'properties': {'d': {'type': 'string'}, 'e': {'type': 'string'}}},
                  'c': {'type': 'string'}, 'f': {'type': 'string'},
                  'g': {'type': 'object', 'required': ['h'], 'properties': {'h': {'type': 'string'}}}
                }}}, 'required': ['a']
                """;
        String either = """
                'properties': {'kontakt': {'type': 'object', 'anyOf': [{'required': ['tel']}, {'required': ['epost']}],
                  'properties': {'namn': {'type': 'string'}, 'epost': {'type': 'string'}, 'tel': {'type': 'string'}}}}, 'required': ['kontakt']
                """;
        String conditional = """
                'properties': {'a': {'type': 'object', 'properties': {'typ': {'type': 'string'}},
                  'if': {'properties': {'typ': {'const': '1'}}, 'required': ['typ']}, 'then': {'properties': {'p': {'type': 'string'}}, 'required': ['p']},
                  'else': {'properties': {'q': {'type': 'string'}}, 'required': ['q']}}}, 'required': ['a']
                """;
        String bare =
                "'properties': {'a': {'type': 'object', 'properties': {'b': {'type': 'string'}, 'c': {'type': 'string'}}}}, 'required': ['a']";
        return Stream.of(
                row("at the leaves that it requires", nested, "{}", "/a/b/d required.text", "/a/c required.text"),
                row("at the leaves of the inner one", nested, "{'a': {'c': 'x', 'g': {}}}", "/a/b/d required.text"),
                row("in one that is there", nested, "{'a': {'c': 'x', 'b': {'d': 'x'}, 'g': {'h': null}}}"),
                row("either of two in it", either, "{}", "/kontakt/tel oneOf.required"),
                row("with a condition in it", conditional, "{}", "/a/q required.text"),
                row("at the first where none is required", bare, "{}", "/a/b required.text"),
                row("an empty one", bare, "{'a': {'c': ''}}", "/a/b required.text"),
                row("because of another answer", """
                        'properties': {'v': {'type': 'string'}, 'a': {'type': 'object', 'required': ['b'], 'properties': {'b': {'type': 'string'}}}},
                        'if': {'properties': {'v': {'const': '1'}}, 'required': ['v']}, 'then': {'required': ['a']}
                        """, "{'v': '1'}", "/a/b required.text"),
                row(
                        "with rows in it",
                        "'properties': {'a': {'type': 'object', 'required': ['r'], 'properties': {'r': {'type': 'array', 'items': {'type': 'object', 'properties': {'b': {'type': 'string'}}}}}}}, 'required': ['a']",
                        "{}",
                        "/a/r required.items"),
                row(
                        "required by dependentRequired",
                        "'properties': {'v': {'type': 'string'}, 'a': {'type': 'object', 'required': ['b'], 'properties': {'b': {'type': 'string'}}}}, 'dependentRequired': {'v': ['a']}",
                        "{'v': '1'}",
                        "/a/b required.text"));
    }

    static Stream<Arguments> because() {
        String then = """
                'properties': {'v': {'type': 'string'}, 'w': {'type': 'string'}, 'x': {'type': 'string'}},
                'if': {'properties': {'v': {'const': '1'}}, 'required': ['v']}, 'then': {%s}, 'else': {'required': ['w']}
                """;
        String needed = then.formatted("'required': ['x']");
        String asked = then.replace(", 'x': {'type': 'string'}", "")
                .formatted("'properties': {'x': {'type': 'string'}}, 'required': ['x']");
        String declared = then.formatted("'properties': {'x': {'minLength': 2}}, 'required': ['x']");
        String chain = then.formatted(
                "'if': {'properties': {'w': {'const': '1'}}, 'required': ['w']}, 'then': {'required': ['x']}");
        String list = """
                'properties': {'v': {'type': 'array', 'items': {'enum': ['p', 'q']}}, 'x': {'type': 'string'}},
                'if': {'properties': {'v': {'contains': {'const': 'p'}}}, 'required': ['v']}, 'then': {'required': ['x']}
                """;
        return Stream.of(
                row("then", needed, "{'v': '1'}", "/x required.because"),
                row("else", needed, "{'v': '2'}", "/w required.because"),
                row("else where nothing is answered", needed, "{}", "/w required.text"),
                row("asked in the branch only", asked, "{'v': '1'}", "/x required.text"),
                row("declared in the branch, too", declared, "{'v': '1'}", "/x required.because"),
                row("a chain", chain, "{'v': '1', 'w': '1'}", "/x required.because"),
                row("a chain that does not hold", chain, "{'v': '1', 'w': '2'}"),
                row("contains", list, "{'v': ['q', 'p']}", "/x required.because"),
                row(
                        "dependentRequired",
                        "'properties': {'v': {'type': 'string'}, 'x': {'type': 'string'}}, 'dependentRequired': {'v': ['x']}",
                        "{'v': 'a'}",
                        "/x required.because"),
                row(
                        "dependentRequired of a list",
                        "'properties': {'v': {'type': 'array', 'items': {'enum': ['p', 'q']}}, 'x': {'type': 'string'}}, 'dependentRequired': {'v': ['x']}",
                        "{'v': ['p']}",
                        "/x required.because"),
                row(
                        "dependentRequired of an object",
                        "'properties': {'v': {'type': 'object', 'properties': {'u': {'type': 'string'}}}, 'x': {'type': 'string'}}, 'dependentRequired': {'v': ['x']}",
                        "{'v': {'u': 'a'}}",
                        "/x required.text"),
                row("required anyway", needed + ", 'required': ['x']", "{'v': '1'}", "/x required.text"),
                row(
                        "what cannot be put in words",
                        then.replace("'const': '1'", "'pattern': '1'").formatted("'required': ['x']"),
                        "{'v': '1'}",
                        "/x required.text"),
                row("in rows", """
                        'properties': {'r': {'type': 'array', 'items': {'type': 'object', 'properties': {'v': {'type': 'string'}, 'x': {'type': 'string'}},
                          'if': {'properties': {'v': {'const': '1'}}, 'required': ['v']}, 'then': {'required': ['x']}}}}
                        """, "{'r': [{}, {'v': '1'}]}", "/r/1/x required.because"),
                row("in one branch asked, in the other required", """
                        'properties': {'v': {'type': 'string'}, 'w': {'type': 'string'}}, 'allOf': [
                          {'if': {'properties': {'v': {'const': '1'}}, 'required': ['v']}, 'then': {'properties': {'x': {'type': 'string'}}}},
                          {'if': {'properties': {'w': {'const': '1'}}, 'required': ['w']}, 'then': {'properties': {'x': {}}, 'required': ['x']}}
                        ]
                        """, "{'v': '1', 'w': '1'}", "/x required.because"));
    }

    private static Arguments row(String name, String schema, String answers, String... expected) {
        return argumentSet(name, schema, answers, List.of(expected));
    }
}
