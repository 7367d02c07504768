package se.blankett.validate;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What is told about one answer: a schema, answers, and each finding as {@code /place code}. */
final class ValueCases {
    private ValueCases() {}

    static Stream<Arguments> texts() {
        return Stream.of(
                row("too short", text("'minLength': 3"), "{'a': 'ab'}", "/a text.tooShort"),
                row("too long", text("'maxLength': 3"), "{'a': 'abcd'}", "/a text.tooLong"),
                row("counts code points", text("'maxLength': 3"), "{'a': 'a\uD83D\uDE00b'}"),
                row("of one length", text("'minLength': 3, 'maxLength': 3"), "{'a': 'ab'}", "/a text.length"),
                row(
                        "of one length, said in two places",
                        text("'$ref': '#/$defs/t', 'minLength': 3") + ", '$defs': {'t': {'maxLength': 3}}",
                        "{'a': 'abcd'}",
                        "/a text.length"),
                row("only digits", text("'pattern': '^[0-9]{4}$'"), "{'a': '12x'}", "/a text.digits"),
                row(
                        "only digits, too few",
                        text("'pattern': '^\\\\d{4}$'"),
                        "{'a': '123'}",
                        "/a text.patternNoExample"),
                row("a pattern", text("'pattern': '^[A-Z]+$'"), "{'a': 'a'}", "/a text.patternNoExample"),
                row(
                        "a pattern with an example",
                        text("'pattern': '^[A-Z]+$', 'examples': ['ABC']"),
                        "{'a': 'a'}",
                        "/a text.pattern"),
                row("a property", text("'format': 'se-fastighet'"), "{'a': 'Skoga 1:54'}"),
                row("a doubted property", text("'format': 'se-fastighet'"), "{'a': 'vid sjön'}", "/a property.format"),
                row(
                        "a doubted property that is too long",
                        text("'format': 'se-fastighet', 'maxLength': 5"),
                        "{'a': 'vid sjön'}",
                        "/a text.tooLong",
                        "/a property.format"),
                row(
                        "a property longer than any",
                        text("'format': 'se-fastighet'"),
                        "{'a': '" + "x".repeat(3000) + "'}",
                        "/a property.format"),
                row("a doubted account", text("'format': 'se-bankkonto'"), "{'a': '1000-1'}", "/a account.unsure"),
                row("an account", text("'format': 'se-bankkonto'"), "{'a': '8424-4, 123 456 789-7'}"),
                row("a bankgiro", text("'format': 'se-bankgiro'"), "{'a': '5910-0001'}", "/a account.check"),
                row("a vehicle", text("'format': 'se-registreringsnummer'"), "{'a': 'ABI123'}", "/a regnr.format"),
                row("a municipality", text("'format': 'se-kommun'"), "{'a': '0180'}"),
                row("no municipality", text("'format': 'se-kommun'"), "{'a': '0179'}", "/a choice.notInList"),
                row("a number for a municipality", text("'format': 'se-kommun'"), "{'a': 180}", "/a choice.notInList"),
                row("an option of a list", text("'x-form': {'codeList': 'se-kommun'}"), "{'a': '0180'}"),
                row("none of a list", text("'x-form': {'codeList': 'se-kommun'}"), "{'a': 'x'}", "/a choice.notInList"),
                row(
                        "one of several that is in no list",
                        "'properties': {'a': {'type': 'array', 'items': {'type': 'string', 'x-form': {'codeList': 'se-kommun'}}}}",
                        "{'a': ['0180', 'x']}",
                        "/a choice.notInList"),
                row("characters that show nothing", text("'minLength': 1"), "{'a': 'a\\u0000b'}", "/a text.chars"),
                row("a date", text("'format': 'date'"), "{'a': '2026-02-30'}", "/a date.notReal"),
                row("an e-mail address", text("'format': 'email'"), "{'a': 'bo'}", "/a email.format"),
                row("a personnummer", text("'format': 'se-personnummer'"), "{'a': '19121212-1213'}", "/a pnr.check"),
                row("a clock time", text("'format': 'local-time'"), "{'a': '25:00'}", "/a time.format"),
                row("a time", text("'format': 'time'"), "{'a': '12:00'}", "/a time.format"),
                row("uuid has no words", text("'format': 'uuid'"), "{'a': 'x'}", "/a fallback"),
                row("duration has no words", text("'format': 'duration'"), "{'a': 'x'}", "/a fallback"),
                row(
                        "another format in a branch",
                        "'properties': {'v': {'type': 'string'}, 'a': {'type': 'string'}}, 'if': {'required': ['v']}, 'then': {'properties': {'a': {'format': 'date'}}}",
                        "{'v': 'x', 'a': 'x'}",
                        "/a fallback"),
                row("one thing that it has to be", text("'const': 'ja'"), "{'a': 'nej'}", "/a choice.notInList"),
                row("not this", text("'not': {'const': 'ja'}"), "{'a': 'ja'}", "/a fallback"));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                row("min", number("'minimum': 3"), "{'a': 2}", "/a number.min"),
                row("max", number("'maximum': 3"), "{'a': 4}", "/a number.max"),
                row("range, below", number("'minimum': 1, 'maximum': 3"), "{'a': 0}", "/a number.range"),
                row("range, above", number("'minimum': 1, 'maximum': 3"), "{'a': 4}", "/a number.range"),
                row(
                        "range, said in two places",
                        number("'$ref': '#/$defs/t', 'minimum': 3") + ", '$defs': {'t': {'maximum': 5}}",
                        "{'a': 6}",
                        "/a number.range"),
                row("exclusive min", number("'exclusiveMinimum': 0"), "{'a': 0}", "/a number.exclusiveMin"),
                row("exclusive max", number("'exclusiveMaximum': 9"), "{'a': 9}", "/a number.exclusiveMax"),
                row("integer", "'properties': {'a': {'type': 'integer'}}", "{'a': 1.5}", "/a number.integer"),
                row("integer by its value", "'properties': {'a': {'type': 'integer'}}", "{'a': 1.0}"),
                row("multipleOf 1", number("'multipleOf': 1"), "{'a': 1.5}", "/a number.integer"),
                row("one decimal", number("'multipleOf': 0.1"), "{'a': 1.55}", "/a number.decimals"),
                row("two decimals", number("'multipleOf': 0.01"), "{'a': 1.555}", "/a number.decimals"),
                row("two decimals, exactly", number("'multipleOf': 0.01"), "{'a': 4.35}"),
                row("a step", number("'multipleOf': 0.5"), "{'a': 1.7}", "/a number.step"),
                row("a step of ten", number("'multipleOf': 10"), "{'a': 5}", "/a number.step"),
                row("a text is no number", number("'minimum': 1"), "{'a': '12'}", "/a number.type"),
                row("a list is no number", number("'minimum': 1"), "{'a': [1]}", "/a number.type"),
                row("a hundred digits", number("'minimum': 1"), "{'a': " + "1".repeat(100) + "}"),
                row(
                        "more than a hundred digits",
                        number("'minimum': 1"),
                        "{'a': " + "1".repeat(101) + "}",
                        "/a number.type"),
                row(
                        "more than a hundred digits, written short",
                        number("'minimum': 1"),
                        "{'a': 1e100}",
                        "/a number.type"));
    }

    static Stream<Arguments> types() {
        return Stream.of(
                row("a number for a text", text("'minLength': 2"), "{'a': 12}", "/a fallback"),
                row("a text for a boolean", "'properties': {'a': {'type': 'boolean'}}", "{'a': 'true'}", "/a fallback"),
                row(
                        "a text for a box",
                        "'properties': {'a': {'type': 'boolean', 'const': true}}",
                        "{'a': 'true'}",
                        "/a fallback"),
                row("an object for a text", text("'minLength': 2"), "{'a': {'b': 1}}", "/a fallback"),
                row(
                        "a text for an object",
                        "'properties': {'a': {'type': 'object', 'properties': {'b': {'type': 'string'}}, 'required': ['b']}}",
                        "{'a': 'x'}",
                        "/a fallback"),
                row(
                        "a text for rows",
                        "'properties': {'a': {'type': 'array', 'items': {'type': 'object', 'properties': {'b': {'type': 'string'}}}}}",
                        "{'a': 'x'}",
                        "/a fallback"),
                row(
                        "a text for a row",
                        "'properties': {'a': {'type': 'array', 'items': {'type': 'object', 'properties': {'b': {'type': 'string'}}}}}",
                        "{'a': ['x']}",
                        "/a/0 fallback"),
                row(
                        "a text for options",
                        "'properties': {'a': {'type': 'array', 'items': {'enum': ['p']}}}",
                        "{'a': 'p'}",
                        "/a fallback"),
                row(
                        "a number for an option",
                        "'properties': {'a': {'type': 'string', 'enum': ['p']}}",
                        "{'a': 1}",
                        "/a choice.notInList"),
                row(
                        "a list for an option",
                        "'properties': {'a': {'type': 'string', 'enum': ['p']}}",
                        "{'a': ['p']}",
                        "/a choice.notInList"));
    }

    private static String text(String members) {
        return "'properties': {'a': {'type': 'string', " + members + "}}";
    }

    private static String number(String members) {
        return "'properties': {'a': {'type': 'number', " + members + "}}";
    }

    private static Arguments row(String name, String schema, String answers, String... expected) {
        return argumentSet(name, schema, answers, List.of(expected));
    }
}
