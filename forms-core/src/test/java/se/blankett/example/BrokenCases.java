package se.blankett.example;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** For each rule a form that has it, and everything that is broken in that form: {@code /place code}. */
final class BrokenCases {
    private BrokenCases() {}

    static Stream<Arguments> texts() {
        return Stream.of(
                row("a text", "'properties': {'a': {'type': 'string'}}", "/a fallback", "/a text.chars"),
                row(
                        "one that is required",
                        "'properties': {'a': {'type': 'string'}}, 'required': ['a']",
                        "/a fallback",
                        "/a text.chars",
                        "/a required.text"),
                row(
                        "a question that is required",
                        "'properties': {'a': {'type': 'string', 'title': 'Vad?'}}, 'required': ['a']",
                        "/a fallback",
                        "/a text.chars",
                        "/a required.question"),
                row(
                        "lengths",
                        "'properties': {'a': {'type': 'string', 'minLength': 2, 'maxLength': 4}}",
                        "/a fallback",
                        "/a text.chars",
                        "/a text.tooLong",
                        "/a text.tooShort"),
                row(
                        "one length",
                        "'properties': {'a': {'type': 'string', 'minLength': 4, 'maxLength': 4}}",
                        "/a fallback",
                        "/a text.chars",
                        "/a text.length",
                        "/a text.length"),
                row(
                        "a pattern",
                        "'properties': {'a': {'type': 'string', 'pattern': '^[A-Z]{3}$'}}",
                        "/a fallback",
                        "/a text.chars",
                        "/a text.patternNoExample"),
                row(
                        "a pattern with an example",
                        "'properties': {'a': {'type': 'string', 'pattern': '^[A-Z]{3}$', 'examples': ['ABC']}}",
                        "/a fallback",
                        "/a text.chars",
                        "/a text.pattern"),
                row(
                        "a pattern of digits",
                        "'properties': {'a': {'type': 'string', 'pattern': '^[0-9]{3}$'}}",
                        "/a fallback",
                        "/a text.chars",
                        "/a text.digits"),
                row(
                        "a length that a pattern alone would not keep",
                        "'properties': {'a': {'type': 'string', 'pattern': '^[A-Z]+$', 'maxLength': 5}}",
                        "/a fallback",
                        "/a text.chars",
                        "/a text.patternNoExample",
                        "/a text.tooLong"));
    }

    static Stream<Arguments> formats() {
        return Stream.of(
                format("date", "/a date.notReal", "/a date.year4"),
                format("year-month", "/a date.notReal", "/a date.incomplete"),
                format("local-time", "/a time.format"),
                format("time", "/a time.format", "/a text.chars"),
                format("date-time", "/a fallback", "/a text.chars"),
                format("uuid", "/a fallback", "/a text.chars"),
                format("duration", "/a fallback", "/a text.chars"),
                format("uri", "/a url.format"),
                format("email", "/a email.format"),
                format("idn-email", "/a email.format"),
                format("se-phone", "/a phone.format"),
                format("se-postnummer", "/a postnr.format"),
                format("se-registreringsnummer", "/a regnr.format"),
                format("se-bankgiro", "/a account.check"),
                format("se-plusgiro", "/a account.check"),
                format("se-ocr", "/a account.check"),
                format("se-vat", "/a account.check"),
                format("iban", "/a account.check"),
                format("se-fastighet", "/a text.chars"),
                format("se-bankkonto", "/a text.chars"),
                format("se-organisationsnummer", "/a orgnr.format", "/a orgnr.check"),
                format("se-personnummer", "/a pnr.format", "/a pnr.check", "/a pnr.date", "/a pnr.future"),
                row(
                        "no coordination number",
                        "'properties': {'a': {'type': 'string', 'format': 'se-personnummer', 'x-form': {'coordinationNumber': false}}}",
                        "/a fallback",
                        "/a pnr.format",
                        "/a pnr.check",
                        "/a pnr.date",
                        "/a pnr.future",
                        "/a pnr.noCoordination"),
                row(
                        "a format that refuses what is too long",
                        "'properties': {'a': {'type': 'string', 'format': 'email', 'maxLength': 254}}",
                        "/a fallback",
                        "/a email.format",
                        "/a email.format"),
                row(
                        "a format and less than it takes",
                        "'properties': {'a': {'type': 'string', 'format': 'email', 'maxLength': 30}}",
                        "/a fallback",
                        "/a email.format",
                        "/a text.tooLong"));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                number("'type': 'number'"),
                number("'type': 'integer'", "/a number.integer"),
                number("'type': 'number', 'minimum': 2", "/a number.min"),
                number("'type': 'number', 'maximum': 2", "/a number.max"),
                number("'type': 'number', 'minimum': 1, 'maximum': 2", "/a number.range", "/a number.range"),
                number("'type': 'number', 'exclusiveMinimum': 0", "/a number.exclusiveMin"),
                number("'type': 'number', 'exclusiveMaximum': 0.5", "/a number.exclusiveMax"),
                number("'type': 'number', 'multipleOf': 0.01", "/a number.decimals"),
                number("'type': 'number', 'multipleOf': 1", "/a number.integer"),
                number("'type': 'number', 'multipleOf': 0.25", "/a number.step"),
                number(
                        "'type': 'integer', 'minimum': 10, 'maximum': 20, 'multipleOf': 5",
                        "/a number.range",
                        "/a number.range",
                        "/a number.integer"));
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                row(
                        "yes or no",
                        "'properties': {'a': {'type': 'boolean'}}, 'required': ['a']",
                        "/a fallback",
                        "/a required.yesno"),
                row(
                        "a box to tick",
                        "'properties': {'a': {'type': 'boolean', 'const': true}}, 'required': ['a']",
                        "/a fallback",
                        "/a required.confirm",
                        "/a required.confirm"),
                row(
                        "options",
                        "'properties': {'a': {'enum': ['p', 'q']}}, 'required': ['a']",
                        "/a choice.notInList",
                        "/a required.choice"),
                row("numbers to choose", "'properties': {'a': {'enum': [1, 2]}}", "/a choice.notInList"),
                row(
                        "several options",
                        "'properties': {'a': {'type': 'array', 'items': {'enum': ['p', 'q', 'r', 's']}, 'minItems': 2, 'maxItems': 3, 'uniqueItems': true}}, 'required': ['a']",
                        "/a fallback",
                        "/a required.choices",
                        "/a choice.tooFew",
                        "/a choice.tooMany",
                        "/a items.duplicate",
                        "/a choice.notInList",
                        "/a required.choices"),
                row(
                        "none of these",
                        "'properties': {'a': {'type': 'array', 'items': {'enum': ['p', 'q', 'inget']}, 'x-form': {'exclusive': 'inget'}}}",
                        "/a fallback",
                        "/a choice.notInList",
                        "/a choice.noneCombined"));
    }

    static Stream<Arguments> containers() {
        return Stream.of(
                row(
                        "a closed root",
                        "'properties': {'a': {'type': 'boolean'}}, 'additionalProperties': false",
                        "/okandfraga unknown",
                        "/a fallback"),
                row(
                        "an object",
                        "'properties': {'o': {'type': 'object', 'properties': {'a': {'type': 'boolean'}}, 'required': ['a'], 'unevaluatedProperties': false}}, 'required': ['o']",
                        "/o fallback",
                        "/o/okandfraga unknown",
                        "/o/a fallback",
                        "/o/a required.yesno"),
                row(
                        "an object in which nothing has to be answered, but something",
                        "'properties': {'o': {'type': 'object', 'properties': {'a': {'type': 'boolean'}, 'b': {'type': 'boolean'}}}}, 'required': ['o']",
                        "/o fallback",
                        "/o/a fallback",
                        "/o/a required.yesno",
                        "/o/b fallback",
                        "/o/a required.yesno"),
                row(
                        "either of two",
                        "'properties': {'a': {'type': 'boolean'}, 'b': {'type': 'boolean'}}, 'anyOf': [{'required': ['a']}, {'required': ['b']}]",
                        "/a fallback",
                        "/a oneOf.required",
                        "/b fallback",
                        "/a oneOf.required"),
                row(
                        "rows",
                        "'properties': {'r': {'type': 'array', 'minItems': 2, 'maxItems': 3, 'uniqueItems': true, 'items': {'type': 'object', 'properties': {'a': {'type': 'integer'}}, 'required': ['a']}}}, 'required': ['r']",
                        "/r fallback",
                        "/r required.items",
                        "/r items.tooFew",
                        "/r/2 items.duplicate",
                        "/r items.tooMany",
                        "/r/0 fallback",
                        "/r required.items",
                        "/r/0/a number.type",
                        "/r/0/a number.integer",
                        "/r/0/a required.text"),
                row(
                        "because of another answer",
                        "'properties': {'v': {'type': 'boolean'}, 'x': {'type': 'boolean'}}, 'if': {'properties': {'v': {'const': true}}, 'required': ['v']}, 'then': {'required': ['x']}",
                        "/v fallback",
                        "/x fallback",
                        "/x required.because"),
                row(
                        "because there is another answer",
                        "'properties': {'v': {'type': 'boolean'}, 'x': {'type': 'boolean'}}, 'dependentRequired': {'v': ['x']}",
                        "/v fallback",
                        "/x fallback",
                        "/x required.because"),
                row(
                        "a limit of one branch",
                        "'properties': {'v': {'type': 'boolean'}, 'x': {'type': 'string'}}, 'if': {'properties': {'v': {'const': true}}, 'required': ['v']}, 'then': {'properties': {'x': {'maxLength': 3}}}",
                        "/v fallback",
                        "/x fallback",
                        "/x text.chars",
                        "/x text.tooLong"));
    }

    private static Arguments format(String format, String... expected) {
        List<String> all =
                Stream.concat(Stream.of("/a fallback"), Stream.of(expected)).toList();
        return argumentSet(format, "'properties': {'a': {'type': 'string', 'format': '" + format + "'}}", all);
    }

    private static Arguments number(String schema, String... expected) {
        List<String> all =
                Stream.concat(Stream.of("/a number.type"), Stream.of(expected)).toList();
        return argumentSet(schema, "'properties': {'a': {" + schema + "}}", all);
    }

    private static Arguments row(String name, String schema, String... expected) {
        return argumentSet(name, schema, List.of(expected));
    }
}
