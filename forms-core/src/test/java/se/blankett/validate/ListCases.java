package se.blankett.validate;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What is told about options and rows: a schema, answers, and each finding as {@code /place code}. */
final class ListCases {
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
        return Stream.of(
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
