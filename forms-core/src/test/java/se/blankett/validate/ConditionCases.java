package se.blankett.validate;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Conditions on conditions, in rows and in objects: a schema, answers, what is asked, and what is left. */
final class ConditionCases {
    private ConditionCases() {}

    static Stream<Arguments> nested() {
        String inThen = """
                'properties': {'a': {'type': 'string'}, 'b': {'type': 'string'}},
                'if': {'properties': {'a': {'const': '1'}}, 'required': ['a']},
                'then': {
                  'if': {'properties': {'b': {'const': '1'}}, 'required': ['b']},
                  'then': {'properties': {'bada': {'type': 'string'}}},
                  'else': {'properties': {'bara': {'type': 'string'}}}
                },
                'else': {'properties': {'ingen': {'type': 'string'}}}
                """;
        String inAllOf = """
                'allOf': [
                  {'properties': {'a': {'type': 'string'}}, '$ref': '#/$defs/mer'},
                  {'if': {'properties': {'a': {'const': '2'}}, 'required': ['a']}, 'then': {'properties': {'tva': {'type': 'string'}}}}
                ],
                '$defs': {'mer': {
                  'if': {'properties': {'a': {'const': '1'}}, 'required': ['a']}, 'then': {'properties': {'ett': {'type': 'string'}}}
                }}
                """;
        return Stream.of(
                row(
                        "then in then",
                        inThen,
                        "{'a': '1', 'b': '1', 'bada': 'x', 'bara': 'y', 'ingen': 'z'}",
                        "/a /b /bada",
                        "{'a': '1', 'b': '1', 'bada': 'x'}"),
                row(
                        "else in then",
                        inThen,
                        "{'a': '1', 'b': '2', 'bada': 'x', 'bara': 'y', 'ingen': 'z'}",
                        "/a /b /bara",
                        "{'a': '1', 'b': '2', 'bara': 'y'}"),
                row(
                        "else",
                        inThen,
                        "{'a': '2', 'b': '1', 'bada': 'x', 'bara': 'y', 'ingen': 'z'}",
                        "/a /b /ingen",
                        "{'a': '2', 'b': '1', 'ingen': 'z'}"),
                row("nothing answered", inThen, "{}", "/a /b /ingen", "{}"),
                row(
                        "behind a reference in allOf",
                        inAllOf,
                        "{'a': '1', 'ett': 'x', 'tva': 'y'}",
                        "/a /ett",
                        "{'a': '1', 'ett': 'x'}"),
                row(
                        "beside it in allOf",
                        inAllOf,
                        "{'a': '2', 'ett': 'x', 'tva': 'y'}",
                        "/a /tva",
                        "{'a': '2', 'tva': 'y'}"),
                row(
                        "the same question in two branches",
                        """
                        'properties': {'a': {'type': 'string'}},
                        'allOf': [
                          {'if': {'properties': {'a': {'const': '1'}}, 'required': ['a']}, 'then': {'properties': {'x': {'type': 'string'}}}},
                          {'if': {'properties': {'a': {'enum': ['1', '2']}}, 'required': ['a']}, 'then': {'properties': {'x': {'maxLength': 5}}}}
                        ]
                        """,
                        "{'a': '2', 'x': 'kvar'}",
                        "/a /x",
                        "{'a': '2', 'x': 'kvar'}"),
                row(
                        "a condition that sees what is evaluated",
                        """
                        'properties': {'a': {'type': 'string'}},
                        'if': {'properties': {'a': {'const': '1'}}, 'required': ['a']}, 'then': {'properties': {'x': {'type': 'string'}}},
                        'unevaluatedProperties': false
                        """,
                        "{'a': '1', 'x': 'kvar'}",
                        "/a /x",
                        "{'a': '1', 'x': 'kvar'}"),
                row(
                        "true on an empty object",
                        "'properties': {'a': {'type': 'string'}}, 'if': {'properties': {'a': {'const': '1'}}},"
                                + " 'then': {'properties': {'x': {'type': 'string'}}}",
                        "{'x': 'kvar'}",
                        "/a /x",
                        "{'x': 'kvar'}"));
    }

    static Stream<Arguments> rows() {
        String inRows = """
                'properties': {'rader': {'type': 'array', 'items': {
                  'type': 'object',
                  'properties': {'a': {'type': 'string'}, 'delar': {'type': 'array', 'items': {
                    'type': 'object', 'properties': {'b': {'type': 'string'}},
                    'if': {'properties': {'b': {'const': '1'}}, 'required': ['b']}, 'then': {'properties': {'y': {'type': 'string'}}}
                  }}},
                  'if': {'properties': {'a': {'const': '1'}}, 'required': ['a']}, 'then': {'properties': {'x': {'type': 'string'}}}
                }}}
                """;
        String intoRows = """
                'properties': {'rader': {'type': 'array', 'items': {'type': 'object', 'properties': {'a': {'type': 'string'}},
                  'if': {'properties': {'a': {'const': '1'}}, 'required': ['a']}, 'then': {'properties': {'b': {'type': 'string'}}}}}},
                'if': {'properties': {'rader': {'contains': {'properties': {'b': {'const': 'ja'}}, 'required': ['b']}}}, 'required': ['rader']},
                'then': {'properties': {'x': {'type': 'string'}}}
                """;
        return Stream.of(
                row(
                        "each row for itself",
                        inRows,
                        "{'rader': [{'a': '1', 'x': 'p'}, {'a': '2', 'x': 'q'}]}",
                        "/rader/0/a /rader/0/delar /rader/0/x /rader/1/a /rader/1/delar",
                        "{'rader': [{'a': '1', 'x': 'p'}, {'a': '2'}]}"),
                row(
                        "rows in rows",
                        inRows,
                        "{'rader': [{'delar': [{'b': '2', 'y': 'p'}, {'b': '1', 'y': 'q'}]}]}",
                        "/rader/0/a /rader/0/delar/0/b /rader/0/delar/1/b /rader/0/delar/1/y",
                        "{'rader': [{'delar': [{'b': '2'}, {'b': '1', 'y': 'q'}]}]}"),
                row(
                        "rows keep their numbers",
                        inRows,
                        "{'rader': [{'x': 'p'}, null, {'a': '1', 'x': 'q'}]}",
                        "/rader/0/a /rader/0/delar /rader/1/a /rader/1/delar /rader/2/a /rader/2/delar /rader/2/x",
                        "{'rader': [{}, {}, {'a': '1', 'x': 'q'}]}"),
                row("no rows", inRows, "{'rader': []}", "/rader", "{'rader': []}"),
                row("no rows either", inRows, "{}", "/rader", "{}"),
                row(
                        "the root looks into rows",
                        intoRows,
                        "{'rader': [{'a': '2'}, {'a': '1', 'b': 'ja'}], 'x': 'kvar'}",
                        "/rader/0/a /rader/1/a /rader/1/b /x",
                        "{'rader': [{'a': '2'}, {'a': '1', 'b': 'ja'}], 'x': 'kvar'}"),
                row(
                        "at what is left of them",
                        intoRows,
                        "{'rader': [{'a': '2', 'b': 'ja'}], 'x': 'kvar'}",
                        "/rader/0/a",
                        "{'rader': [{'a': '2'}]}"),
                row(
                        "texts in rows",
                        "'properties': {'rader': {'type': 'array', 'items': {'type': 'string'}}}",
                        "{'rader': ['a', '', 'b']}",
                        "/rader/0 /rader/1 /rader/2",
                        "{'rader': ['a', null, 'b']}"));
    }

    static Stream<Arguments> objects() {
        String intoObject = """
                'properties': {'a': {'type': 'string'}, 'plats': {'type': 'object', 'properties': {'ort': {'type': 'string'}}}},
                'if': {'properties': {'a': {'const': '1'}}, 'required': ['a']},
                'then': {'properties': {'plats': {'properties': {'vaning': {'type': 'string'}}}}}
                """;
        String fromObject = """
                'properties': {'plats': {'type': 'object', 'properties': {'ort': {'type': 'string'}}}},
                'if': {'properties': {'plats': {'properties': {'ort': {'const': 'Kil'}}, 'required': ['ort']}}, 'required': ['plats']},
                'then': {'properties': {'plats': {'properties': {'gard': {'type': 'string'}}}, 'x': {'type': 'string'}}}
                """;
        String askedObject = """
                'properties': {'a': {'type': 'string'}},
                'if': {'properties': {'a': {'const': '1'}}, 'required': ['a']},
                'then': {'properties': {'ombud': {
                  'type': 'object', 'properties': {'typ': {'type': 'string'}},
                  'if': {'properties': {'typ': {'const': 'f'}}, 'required': ['typ']}, 'then': {'properties': {'orgnr': {'type': 'string'}}}
                }}}
                """;
        return Stream.of(
                row(
                        "opens a question in an object",
                        intoObject,
                        "{'a': '1', 'plats': {'vaning': '3'}}",
                        "/a /plats/ort /plats/vaning",
                        "{'a': '1', 'plats': {'vaning': '3'}}"),
                row(
                        "and takes the empty object out",
                        intoObject,
                        "{'a': '2', 'plats': {'vaning': '3'}}",
                        "/a /plats/ort",
                        "{'a': '2'}"),
                row(
                        "an object opens in itself and beside",
                        fromObject,
                        "{'plats': {'ort': 'Kil', 'gard': 'p'}, 'x': 'q'}",
                        "/plats/ort /plats/gard /x",
                        "{'plats': {'ort': 'Kil', 'gard': 'p'}, 'x': 'q'}"),
                row(
                        "an object closes in itself and beside",
                        fromObject,
                        "{'plats': {'gard': 'p'}, 'x': 'q'}",
                        "/plats/ort",
                        "{}"),
                row(
                        "nothing is asked in what is not asked",
                        askedObject,
                        "{'a': '2', 'ombud': {'typ': 'f', 'orgnr': '1'}}",
                        "/a",
                        "{'a': '2'}"),
                row(
                        "a condition in what is asked",
                        askedObject,
                        "{'a': '1', 'ombud': {'typ': 'f', 'orgnr': '1'}}",
                        "/a /ombud/typ /ombud/orgnr",
                        "{'a': '1', 'ombud': {'typ': 'f', 'orgnr': '1'}}"),
                row("empty objects and texts", intoObject, "{'a': ' ', 'plats': {'ort': ''}}", "/a /plats/ort", "{}"),
                row("null", intoObject, "{'a': null, 'plats': null}", "/a /plats/ort", "{}"));
    }

    private static Arguments row(String name, String schema, String answers, String asked, String kept) {
        return argumentSet(name, schema, answers, asked, kept);
    }
}
