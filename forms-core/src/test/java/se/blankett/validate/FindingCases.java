package se.blankett.validate;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Every rule of where a mistake is told: a schema, answers, and each finding as {@code /place code}. */
final class FindingCases {
    private FindingCases() {}

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

    private static String number(String members) {
        return "'properties': {'a': {'type': 'number', " + members + "}}";
    }

    private static Arguments row(String name, String schema, String answers, String... expected) {
        return argumentSet(name, schema, answers, List.of(expected));
    }
}
