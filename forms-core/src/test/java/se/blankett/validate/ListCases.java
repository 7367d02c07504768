package se.blankett.validate;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What is told about options and rows: a schema, answers, and each finding as {@code /place code}. */
final class ListCases {
    private static final String EXCLUSIVE =
            "'properties': {'a': {'type': 'array', 'maxItems': 2, 'items': {'enum': ['p', 'q', 'inga']}, 'x-form': {'exclusive': 'inga'}}}";

    private ListCases() {}

    static Stream<Arguments> choices() {
        String titled =
                "'properties': {'a': {'type': 'string', 'oneOf': [{'const': 'p', 'title': 'P'}, {'const': 'q', 'title': 'Q', 'x-icon': 'q'}]}}";
        return Stream.of(
                row(
                        "enum",
                        "'properties': {'a': {'type': 'string', 'enum': ['p', 'q']}}",
                        "{'a': 'r'}",
                        "/a choice.notInList"),
                row("oneOf", titled, "{'a': 'r'}", "/a choice.notInList"),
                row("oneOf, rightly", titled, "{'a': 'q'}"),
                row("anyOf", titled.replace("oneOf", "anyOf"), "{'a': 'r'}", "/a choice.notInList"),
                row("composed as it is stored", "'properties': {'a': {'enum': ['h\u00f6g']}}", "{'a': 'ho\u0308g '}"),
                row(
                        "options composed as they are stored",
                        "'properties': {'a': {'type': 'array', 'items': {'enum': ['h\u00f6g']}}}",
                        "{'a': ['ho\u0308g ']}"),
                row(
                        "numbers by their value",
                        "'properties': {'a': {'type': 'number', 'enum': [1, 2.50]}}",
                        "{'a': 2.5}"),
                row(
                        "numbers by their value, as consts",
                        "'properties': {'a': {'oneOf': [{'const': 1.0}, {'const': 2}]}}",
                        "{'a': 1}"),
                row("none of them", EXCLUSIVE, "{'a': ['inga']}"),
                row("none of them twice", EXCLUSIVE, "{'a': ['inga', 'inga']}"),
                row("some of them", EXCLUSIVE, "{'a': ['p', 'q']}"),
                row("none of them and one", EXCLUSIVE, "{'a': ['p', 'inga']}", "/a choice.noneCombined"),
                row("a wrong option before none of them", EXCLUSIVE, "{'a': ['inga', 'r']}", "/a choice.notInList"),
                row("too many before none of them", EXCLUSIVE, "{'a': ['inga', 'p', 'q']}", "/a choice.tooMany"),
                row(
                        "none of them by its value",
                        "'properties': {'a': {'type': 'array', 'items': {'enum': [0, 1]}, 'x-form': {'exclusive': 0.0}}}",
                        "{'a': [1, 0]}",
                        "/a choice.noneCombined"),
                row(
                        "none of them, in a row",
                        "'properties': {'r': {'type': 'array', 'items': {'type': 'object', %s}}}".formatted(EXCLUSIVE),
                        "{'r': [{'a': ['p']}, {'a': ['p', 'inga']}]}",
                        "/r/1/a choice.noneCombined"),
                row(
                        "a wrong option: at the list",
                        "'properties': {'a': {'type': 'array', 'items': {'type': 'string', 'enum': ['p', 'q']}}}",
                        "{'a': ['p', 'r', 's']}",
                        "/a choice.notInList"),
                row(
                        "an option of another type: at the list",
                        "'properties': {'a': {'type': 'array', 'items': {'type': 'string', 'enum': ['p', 'q']}}}",
                        "{'a': ['p', 3]}",
                        "/a choice.notInList"));
    }

    static Stream<Arguments> lists() {
        String options =
                "'properties': {'a': {'type': 'array', 'uniqueItems': true, 'minItems': 2, 'maxItems': 3, 'items': {'enum': ['p', 'q', 'r', 's']}}}";
        String rows =
                "'properties': {'a': {'type': 'array', 'uniqueItems': true, 'minItems': 2, 'maxItems': 3, 'items': {'type': 'object', 'properties': {'b': {'type': 'number'}, 'c': {'type': 'string'}}}}}";
        String table =
                "'properties': {'t': {'type': 'array', 'x-form': {'widget': 'table'}, 'items': {'type': 'object', 'properties': {'v': {'type': 'string'}, 'k': {'type': 'number'}}, 'required': ['v']}}}";
        return Stream.of(
                row("empty rows at the end of a table", table, "{'t': [{'v': 'x'}, {}, {'k': ''}]}"),
                row(
                        "a row of a table in which only something unreadable is",
                        table,
                        "{'t': [{'v': 'x'}, {'k': 'många'}, {}]}",
                        "/t/1/v required.text",
                        "/t/1/k number.type"),
                row("too few options", options, "{'a': ['p']}", "/a choice.tooFew"),
                row("too many options", options, "{'a': ['p', 'q', 'r', 's']}", "/a choice.tooMany"),
                row("an option twice", options, "{'a': ['p', 'p']}", "/a items.duplicate"),
                row("too few rows", rows, "{'a': [{'b': 1}]}", "/a items.tooFew"),
                row("too many rows", rows, "{'a': [{'b': 1}, {'b': 2}, {'b': 3}, {'b': 4}]}", "/a items.tooMany"),
                row(
                        "the same row twice: at the later",
                        rows,
                        "{'a': [{'b': 2}, {'b': 1, 'c': 'x'}, {'c': 'x', 'b': 1.0}]}",
                        "/a/2 items.duplicate"));
    }

    private static Arguments row(String name, String schema, String answers, String... expected) {
        return argumentSet(name, schema, answers, List.of(expected));
    }
}
