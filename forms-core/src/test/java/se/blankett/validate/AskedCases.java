package se.blankett.validate;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Presence, branches, and what is kept though nobody asks for it: a schema, answers, what is asked, and what is left. */
final class AskedCases {
    private AskedCases() {}

    static Stream<Arguments> presence() {
        String dependent = """
                'properties': {'a': {'type': 'string'}, 'b': {'type': 'string'}, 'o': {'type': 'object', 'properties': {'p': {'type': 'string'}}}},
                'dependentSchemas': {
                  'a': {'properties': {'x': {'type': 'string'}}},
                  'o': {'properties': {'y': {'type': 'string'}}}
                },
                'dependentRequired': {'a': ['b']}
                """;
        String unreadable = """
                'properties': {'a': {'type': 'string', 'format': 'date'}},
                'if': {'required': ['a']}, 'then': {'properties': {'x': {'type': 'string'}}}
                """;
        return Stream.of(
                row(
                        "dependentSchemas",
                        dependent,
                        "{'a': '1', 'x': 'p', 'y': 'q'}",
                        "/a /b /o/p /x",
                        "{'a': '1', 'x': 'p'}"),
                row(
                        "dependentSchemas of an object",
                        dependent,
                        "{'o': {'p': '1'}, 'x': 'p', 'y': 'q'}",
                        "/a /b /o/p /y",
                        "{'o': {'p': '1'}, 'y': 'q'}"),
                row(
                        "dependentSchemas of an empty object",
                        dependent,
                        "{'a': '', 'o': {'p': ' '}, 'x': 'p', 'y': 'q'}",
                        "/a /b /o/p",
                        "{}"),
                row("what cannot be read is no answer", unreadable, "{'a': 'i morgon', 'x': 'q'}", "/a", "{}"),
                row(
                        "what can be read is",
                        unreadable,
                        "{'a': '2026-11-22', 'x': 'q'}",
                        "/a /x",
                        "{'a': '2026-11-22', 'x': 'q'}"));
    }

    static Stream<Arguments> branches() {
        String one = """
                'properties': {'gemensam': {'type': 'string'}},
                'oneOf': [
                  {'properties': {'typ': {'const': 'p', 'title': 'Person'}, 'namn': {'type': 'string', 'minLength': 3}}, 'required': ['typ', 'namn']},
                  {'properties': {'typ': {'const': 'f', 'title': 'Företag'}, 'firma': {'type': 'string'}}, 'required': ['typ', 'firma']}
                ]
                """;
        return Stream.of(
                row(
                        "the branch that is chosen",
                        one,
                        "{'gemensam': 'g', 'typ': 'p', 'namn': 'Bo', 'firma': 'AB'}",
                        "/gemensam /typ /namn",
                        "{'gemensam': 'g', 'typ': 'p', 'namn': 'Bo'}"),
                row("the other branch", one, "{'typ': 'f', 'namn': 'Bosse'}", "/gemensam /typ /firma", "{'typ': 'f'}"),
                row("no branch", one, "{'namn': 'Bosse', 'firma': 'AB'}", "/gemensam /typ", "{}"),
                row(
                        "a branch that there is not",
                        one,
                        "{'typ': 'x', 'namn': 'Bosse', 'firma': 'AB'}",
                        "/gemensam /typ",
                        "{'typ': 'x'}"),
                row(
                        "anyOf",
                        one.replace("oneOf", "anyOf"),
                        "{'typ': 'f', 'namn': 'Bosse', 'firma': 'AB'}",
                        "/gemensam /typ /firma",
                        "{'typ': 'f', 'firma': 'AB'}"),
                row(
                        "branches behind references",
                        """
                        'required': ['typ'], 'oneOf': [{'$ref': '#/$defs/p'}, {'$ref': '#/$defs/f'}],
                        '$defs': {
                          'p': {'properties': {'typ': {'const': 'p'}, 'namn': {'type': 'string'}}},
                          'f': {'properties': {'typ': {'const': 'f'}, 'firma': {'type': 'string'}}}
                        }
                        """,
                        "{'typ': 'f', 'namn': 'Bosse', 'firma': 'AB'}",
                        "/typ /firma",
                        "{'typ': 'f', 'firma': 'AB'}"));
    }

    static Stream<Arguments> kept() {
        String old = """
                'properties': {
                  'a': {'type': 'string'},
                  'gammal': {'type': 'string', 'deprecated': true},
                  'last': {'type': 'string', 'readOnly': true},
                  'forr': {'type': 'object', 'deprecated': true, 'properties': {'b': {'type': 'string'}}}
                },
                'if': {'properties': {'a': {'const': '1'}}, 'required': ['a']},
                'then': {'properties': {'x': {'type': 'string', 'deprecated': true}, 'y': {'type': 'string', 'readOnly': true}}}
                """;
        return Stream.of(
                row("deprecated and read-only are not asked", old, "{'a': '1'}", "/a", "{'a': '1'}"),
                row(
                        "but kept",
                        old,
                        "{'gammal': 'p', 'last': 'q', 'forr': {'b': 'r'}}",
                        "/a",
                        "{'gammal': 'p', 'last': 'q', 'forr': {'b': 'r'}}"),
                row(
                        "also where they are not declared",
                        old,
                        "{'a': '2', 'x': 'p', 'y': 'q'}",
                        "/a",
                        "{'a': '2', 'x': 'p', 'y': 'q'}"),
                row(
                        "what nothing declares is kept",
                        old,
                        "{'a': '2', 'okand': {'b': null}}",
                        "/a",
                        "{'a': '2', 'okand': {'b': null}}"),
                row("but not where it is empty", old, "{'okand': null, 'tom': ''}", "/a", "{}"));
    }

    private static Arguments row(String name, String schema, String answers, String asked, String kept) {
        return argumentSet(name, schema, answers, asked, kept);
    }
}
