package se.blankett.validate;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Where a mistake is told that is not about one answer, and which of several: a schema, answers, and each finding as {@code /place code}. */
final class PlaceCases {
    private PlaceCases() {}

    static Stream<Arguments> branches() {
        String one = """
                'properties': {'g': {'type': 'string', 'minLength': 2}}, %s
                'oneOf': [
                  {'properties': {'typ': {'const': 'p'}, 'namn': {'type': 'string', 'minLength': 3}, 'in': {'type': 'object', 'required': ['t'], 'oneOf': [
                    {'properties': {'t': {'const': '1'}, 'u': {'type': 'string', 'minLength': 2}}},
                    {'properties': {'t': {'const': '2'}, 'v': {'type': 'string', 'minLength': 2}}}]}}, 'required': [%s'namn']},
                  {'properties': {'typ': {'const': 'f'}, 'firma': {'type': 'string', 'minLength': 4}}, 'required': [%s'firma']}
                ]
                """;
        String inside = one.formatted("", "'typ', ", "'typ', ");
        String outside = one.formatted("'required': ['typ'],", "", "");
        String nowhere = one.formatted("", "", "");
        String refs = """
                'required': ['typ'], 'oneOf': [{'$ref': '#/$defs/p'}, {'$ref': '#/$defs/f'}],
                '$defs': {
                  'p': {'properties': {'typ': {'const': 'p'}, 'namn': {'type': 'string'}}, 'required': ['namn']},
                  'f': {'properties': {'typ': {'const': 'f'}, 'firma': {'type': 'string'}}, 'required': ['firma']}
                }
                """;
        String either =
                "'properties': {'a': {'type': 'string'}, 'b': {'type': 'string'}, 'c': {'type': 'string'}}, 'anyOf': [{'required': ['c']}, {'required': ['b']}]";
        return Stream.of(
                row(
                        "only the branch that is chosen",
                        inside,
                        "{'typ': 'p', 'namn': 'Bo', 'g': 'g'}",
                        "/g text.tooShort",
                        "/namn text.tooShort"),
                row("what the branch requires", inside, "{'typ': 'f'}", "/firma required.text"),
                row("a wrong branch", inside, "{'typ': 'x'}", "/typ choice.notInList"),
                row("no branch", inside, "{}", "/typ required.choice"),
                row(
                        "required beside, only the branch that is chosen",
                        outside,
                        "{'typ': 'p', 'namn': 'Bo'}",
                        "/namn text.tooShort"),
                row("required beside, a wrong branch", outside, "{'typ': 'x'}", "/typ choice.notInList"),
                row("required beside, no branch", outside, "{}", "/typ required.choice"),
                row(
                        "required nowhere, only the branch that is chosen",
                        nowhere,
                        "{'typ': 'p', 'namn': 'Bo'}",
                        "/namn text.tooShort"),
                row("required nowhere, a wrong branch", nowhere, "{'typ': 'x'}", "/typ choice.notInList"),
                row(
                        "a branch in a branch",
                        inside,
                        "{'typ': 'p', 'namn': 'Bosse', 'in': {'t': '2', 'v': 'v'}}",
                        "/in/v text.tooShort"),
                row("a branch behind a reference", refs, "{'typ': 'f'}", "/firma required.text"),
                row(
                        "anyOf, only the branch that is chosen",
                        inside.replace("oneOf", "anyOf"),
                        "{'typ': 'p', 'namn': 'Bo'}",
                        "/namn text.tooShort"),
                row("either of two: at the first field named", either, "{'a': 'x'}", "/c oneOf.required"),
                row("one of two is there", either, "{'b': 'x'}"),
                row(
                        "one of two cannot be read",
                        either.replace("'c': {'type': 'string'}", "'c': {'type': 'string', 'format': 'date'}"),
                        "{'c': 'x'}",
                        "/c date.notReal"),
                row(
                        "both of two that exclude each other",
                        either.replace("anyOf", "oneOf"),
                        "{'b': 'x', 'c': 'x'}",
                        " fallback"),
                row(
                        "neither value fits",
                        "'properties': {'a': {'type': 'string', 'anyOf': [{'minLength': 3}, {'pattern': 'z'}]}}",
                        "{'a': 'b'}",
                        "/a fallback"));
    }

    static Stream<Arguments> unknown() {
        String closed = """
                'properties': {
                  'a': {'type': 'object', 'properties': {'b': {'type': 'string'}}, 'unevaluatedProperties': false},
                  'r': {'type': 'array', 'items': {'type': 'object', 'properties': {'b': {'type': 'string'}}, 'additionalProperties': false}}
                }, 'patternProperties': {'^x-': {'type': 'string', 'maxLength': 2}}, 'unevaluatedProperties': false
                """;
        String branch = """
                'properties': {'a': {'type': 'string'}}, 'if': {'properties': {'a': {'const': '1'}}, 'required': ['a']},
                'then': {'properties': {'x': {'type': 'string', 'minLength': 3}, 'y': {'type': 'string'}}, 'required': ['y']}, 'unevaluatedProperties': false
                """;
        return Stream.of(
                row("at the root", closed, "{'z': 1}", "/z unknown"),
                row("in an object", closed, "{'a': {'z': 1, 'b': 'x'}}", "/a/z unknown"),
                row("in a row", closed, "{'r': [{'b': 'x'}, {'z': 1}]}", "/r/1/z unknown"),
                row("with a slash in its name", closed, "{'z/~': 1}", "/z~1~0 unknown"),
                row("an object", closed, "{'z': {'b': 1}}", "/z unknown"),
                row("allowed by its pattern", closed, "{'x-z': 'a'}"),
                row("allowed, but wrong", closed, "{'x-z': 'abc'}", " fallback"),
                row("allowed where nothing forbids it", "'properties': {'a': {'type': 'string'}}", "{'z': [1]}"),
                row(
                        "allowed, but of another type",
                        "'properties': {'a': {'type': 'string'}}, 'additionalProperties': {'type': 'string'}",
                        "{'z': 1}",
                        " fallback"),
                row(
                        "allowed when unevaluated, but of another type",
                        "'properties': {'a': {'type': 'string'}}, 'unevaluatedProperties': {'type': 'string'}",
                        "{'z': 1}",
                        " fallback"),
                row("not asked is not unknown", branch, "{'x': 'kvar'}"),
                row("nor is what stands beside a missing one", branch, "{'a': '1', 'x': 'kvar'}", "/y required.text"),
                row(
                        "nor what stands beside a wrong one",
                        branch,
                        "{'a': '1', 'x': 'k', 'y': 'kvar'}",
                        "/x text.tooShort"));
    }

    static Stream<Arguments> homeless() {
        return Stream.of(
                row(
                        "not",
                        "'properties': {'a': {'type': 'string'}, 'b': {'type': 'string'}}, 'not': {'required': ['a', 'b']}",
                        "{'a': 'x', 'b': 'x'}",
                        " fallback"),
                row(
                        "minProperties",
                        "'properties': {'o': {'type': 'object', 'minProperties': 2, 'properties': {'a': {'type': 'string'}, 'b': {'type': 'string'}}}}",
                        "{'o': {'a': 'x'}}",
                        "/o fallback"),
                row(
                        "propertyNames",
                        "'properties': {'o': {'type': 'object', 'propertyNames': {'maxLength': 2}, 'properties': {'a': {'type': 'string'}}}}",
                        "{'o': {'abc': 'x'}}",
                        "/o fallback"),
                row(
                        "contains",
                        "'properties': {'a': {'type': 'array', 'contains': {'const': 'p'}, 'items': {'enum': ['p', 'q']}}}",
                        "{'a': ['q']}",
                        "/a fallback"),
                row(
                        "contains in rows",
                        "'properties': {'a': {'type': 'array', 'contains': {'required': ['b']}, 'items': {'type': 'object', 'properties': {'b': {'type': 'string'}, 'c': {'type': 'string'}}}}}",
                        "{'a': [{'c': 'x'}]}",
                        "/a fallback"),
                row(
                        "const of an object",
                        "'properties': {'o': {'type': 'object', 'const': {'a': 'x'}, 'properties': {'a': {'type': 'string'}}}}",
                        "{'o': {'a': 'y'}}",
                        "/o fallback"),
                row(
                        "a property that may not be",
                        "'properties': {'v': {'type': 'string'}, 'a': {'type': 'string'}}, 'if': {'required': ['v']}, 'then': {'properties': {'a': false}}",
                        "{'v': 'x', 'a': 'x'}",
                        "/a fallback"),
                row("contentEncoding says nothing", text("'contentEncoding': 'base64'"), "{'a': '!'}"));
    }

    static Stream<Arguments> priorities() {
        return Stream.of(
                row(
                        "unreadable before a pattern",
                        text("'format': 'date', 'pattern': '^2', 'maxLength': 1"),
                        "{'a': 'x'}",
                        "/a date.notReal"),
                row(
                        "unreadable before missing",
                        "'properties': {'a': {'type': 'string', 'format': 'date'}}, 'required': ['a']",
                        "{'a': 'x'}",
                        "/a date.notReal"),
                row(
                        "unreadable before missing in an object",
                        "'properties': {'o': {'type': 'object', 'required': ['a'], 'properties': {'a': {'type': 'string', 'format': 'date'}, 'b': {'type': 'string'}}}}, 'required': ['o']",
                        "{'o': {'a': 'x'}}",
                        "/o/a date.notReal"),
                row(
                        "a format before its length",
                        "'properties': {'v': {'type': 'string'}, 'a': {'type': 'string', 'maxLength': 1}}, 'if': {'required': ['v']}, 'then': {'properties': {'a': {'format': 'uuid'}}}",
                        "{'v': 'x', 'a': 'xx'}",
                        "/a fallback"),
                row(
                        "a type before an option",
                        "'properties': {'a': {'type': 'number', 'minimum': 3, 'not': {'const': 'x'}}}",
                        "{'a': 'x'}",
                        "/a number.type"),
                row(
                        "a text before an option",
                        text("'minLength': 3, 'enum': ['abc']"),
                        "{'a': 'x'}",
                        "/a text.tooShort"),
                row(
                        "too many before the same twice",
                        "'properties': {'a': {'type': 'array', 'uniqueItems': true, 'maxItems': 1, 'items': {'enum': ['p']}}}",
                        "{'a': ['p', 'p']}",
                        "/a choice.tooMany"),
                row(
                        "one thing before what has no words",
                        text("'maxLength': 1, 'not': {'const': 'xx'}"),
                        "{'a': 'xx'}",
                        "/a text.tooLong"));
    }

    static Stream<Arguments> order() {
        String pages = """
                'x-form': {'pages': [{'id': 'p1', 'title': '1', 'fields': ['c', {'title': 's', 'fields': ['r']}]}, {'id': 'p2', 'title': '2', 'fields': ['a', 'o']}]},
                'properties': {'a': {'type': 'string'}, 'c': {'type': 'string'},
                  'o': {'type': 'object', 'x-form': {'layout': ['z', 'y']}, 'properties': {'y': {'type': 'string'}, 'z': {'type': 'string'}}, 'required': ['y', 'z']},
                  'r': {'type': 'array', 'uniqueItems': true, 'items': {'type': 'object', 'properties': {'b': {'type': 'string', 'maxLength': 1}}, 'required': ['b'], 'unevaluatedProperties': false}}},
                'required': ['o', 'a', 'c'], 'unevaluatedProperties': false
                """;
        return Stream.of(
                row(
                        "as the pages have it",
                        pages,
                        "{'u': 1, 'r': [{'b': '1'}, {}]}",
                        "/c required.text",
                        "/r/1/b required.text",
                        "/a required.text",
                        "/o/z required.text",
                        "/o/y required.text",
                        "/u unknown"),
                row(
                        "rows by number",
                        pages,
                        "{'a': 'x', 'c': 'x', 'o': {'y': 'x', 'z': 'x'}, 'r': [{}, {'b': '1'}, {'b': '2'}, {'b': '3'}, {'b': '4'}, {'b': '5'}, {'b': '6'}, {'b': '7'}, {'b': '8'}, {'b': '9'}, {'b': 'xx', 'u': 1}, {'b': 'yy'}]}",
                        "/r/0/b required.text",
                        "/r/10/b text.tooLong",
                        "/r/10/u unknown",
                        "/r/11/b text.tooLong"),
                row(
                        "a row before what is in it",
                        pages,
                        "{'a': 'x', 'c': 'x', 'o': {'y': 'x', 'z': 'x'}, 'r': [{'b': '11'}, {'b': '11'}]}",
                        "/r/0/b text.tooLong",
                        "/r/1 items.duplicate",
                        "/r/1/b text.tooLong"));
    }

    private static String text(String members) {
        return "'properties': {'a': {'type': 'string', " + members + "}}";
    }

    private static Arguments row(String name, String schema, String answers, String... expected) {
        return argumentSet(name, schema, answers, List.of(expected));
    }
}
