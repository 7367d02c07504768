package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/** What a finding carries for its sentence, and the sentence. */
class ArgumentsTest {
    static Stream<Arguments> cases() {
        return Stream.of(numbers(), texts(), lists(), others()).flatMap(part -> part);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void carries_what_the_sentence_needs(
            String schema, String answers, String keyword, Map<String, Object> arguments, String sentence) {
        Finding finding = Judging.only(Judging.outcome(schema, answers));

        assertThat(finding.arguments()).containsEntry("keyword", keyword).containsAllEntriesOf(arguments);
        assertThat(Describer.of(Texts.of("sv"), Judging.form(schema)).describe(finding))
                .isEqualTo(sentence);
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(
                row(
                        "min",
                        number("'minimum': 3"),
                        "{'a': 2}",
                        "minimum",
                        Map.of("min", n("3")),
                        "Talet i fältet ”Tal” ska vara 3 eller mer."),
                row(
                        "range",
                        number("'minimum': 3, 'maximum': 9"),
                        "{'a': 2}",
                        "minimum",
                        Map.of("min", n("3"), "max", n("9")),
                        "Talet i fältet ”Tal” ska vara mellan 3 och 9."),
                row(
                        "the range of a branch",
                        "'properties': {'v': {'type': 'string'}, 'a': {'type': 'number', 'title': 'Tal', 'minimum': 3}}, 'if': {'required': ['v']}, 'then': {'properties': {'a': {'minimum': 5, 'maximum': 9}}}",
                        "{'a': 4, 'v': 'x'}",
                        "minimum",
                        Map.of("min", n("5"), "max", n("9")),
                        "Talet i fältet ”Tal” ska vara mellan 5 och 9."),
                row(
                        "exclusive",
                        number("'exclusiveMaximum': 3"),
                        "{'a': 3}",
                        "exclusiveMaximum",
                        Map.of("max", n("3")),
                        "Talet i fältet ”Tal” ska vara mindre än 3."),
                row(
                        "integer",
                        "'properties': {'a': {'type': 'integer', 'title': 'Tal', 'examples': [7]}}",
                        "{'a': 1.5}",
                        "type",
                        Map.of("example", n("7")),
                        "Skriv ett heltal i fältet ”Tal”, till exempel 7."),
                row(
                        "decimals",
                        number("'multipleOf': 0.01"),
                        "{'a': 1.555}",
                        "multipleOf",
                        Map.of("n", 2),
                        "Skriv talet i fältet ”Tal” med högst 2 decimaler."),
                row(
                        "step",
                        number("'multipleOf': 0.5"),
                        "{'a': 1.7}",
                        "multipleOf",
                        Map.of("n", n("0.5")),
                        "Talet i fältet ”Tal” ska gå att dela jämnt med 0,5."),
                row(
                        "type",
                        number("'minimum': 40"),
                        "{'a': 'x'}",
                        "type",
                        Map.of("example", n("40")),
                        "Skriv ett tal i fältet ”Tal”, till exempel 40."));
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                row(
                        "too long",
                        text("'maxLength': 3"),
                        "{'a': 'a\uD83D\uDE00bcd'}",
                        "maxLength",
                        Map.of("max", n("3"), "over", n("2")),
                        "Texten i fältet ”Namn” är 2 tecken för lång. Skriv högst 3 tecken."),
                row(
                        "too short",
                        text("'minLength': 3"),
                        "{'a': 'a'}",
                        "minLength",
                        Map.of("min", n("3")),
                        "Skriv minst 3 tecken i fältet ”Namn”."),
                row(
                        "length",
                        text("'minLength': 3, 'maxLength': 3"),
                        "{'a': 'a'}",
                        "minLength",
                        Map.of("n", n("3")),
                        "Skriv exakt 3 tecken i fältet ”Namn”."),
                row(
                        "pattern",
                        text("'pattern': '^[A-Z]$', 'examples': ['A']"),
                        "{'a': '1'}",
                        "pattern",
                        Map.of("example", "A"),
                        "Skriv uppgiften i fältet ”Namn” så här: A."),
                row(
                        "pattern with a hint",
                        text("'pattern': '^[A-Z]$', 'description': 'En bokstav.'"),
                        "{'a': '1'}",
                        "pattern",
                        Map.of(),
                        "Kontrollera hur uppgiften i fältet ”Namn” är skriven. En bokstav."),
                row(
                        "the author's own words",
                        text("'maxLength': 3, 'x-form': {'errors': {'maxLength': 'Högst {max}!'}}"),
                        "{'a': 'abcd'}",
                        "maxLength",
                        Map.of(),
                        "Högst 3!"),
                row(
                        "the author's own words about a format",
                        text("'format': 'date', 'x-form': {'errors': {'format': 'Vilken dag?'}}"),
                        "{'a': 'x'}",
                        "format",
                        Map.of(),
                        "Vilken dag?"),
                row(
                        "the author's own words about a missing answer",
                        text("'x-form': {'errors': {'required': 'Vem?'}}") + ", 'required': ['a']",
                        "{}",
                        "required",
                        Map.of(),
                        "Vem?"));
    }

    private static Stream<Arguments> lists() {
        String options =
                "'properties': {'a': {'type': 'array', 'title': 'Dagar', 'minItems': 2, 'maxItems': 2, 'items': {'enum': ['p', 'q', 'r']}}}";
        String named =
                "'properties': {'a': {'type': 'array', 'title': 'Vårdnadshavare', 'maxItems': 2, 'minItems': 2, 'uniqueItems': true, 'x-form': {'item': {'title': 'Vårdnadshavare'}}, 'items': {'type': 'object', 'properties': {'b': {'type': 'string'}}}}}";
        String rows =
                "'properties': {'a': {'type': 'array', 'title': 'Barn', 'maxItems': 2, 'minItems': 2, 'uniqueItems': true, 'items': {'type': 'object', 'properties': {'b': {'type': 'string'}}}}}";
        return Stream.of(
                row(
                        "too few options",
                        options,
                        "{'a': ['p']}",
                        "minItems",
                        Map.of("min", n("2")),
                        "Välj minst 2 alternativ för ”Dagar”."),
                row(
                        "too many options",
                        options,
                        "{'a': ['p', 'q', 'r']}",
                        "maxItems",
                        Map.of("max", n("2")),
                        "Välj högst 2 alternativ för ”Dagar”."),
                row(
                        "none of them and one",
                        "'properties': {'a': {'type': 'array', 'title': 'Dagar', 'items': {'oneOf': [{'const': 'p', 'title': 'P'}, {'const': 'n', 'title': 'Inga dagar'}]}, 'x-form': {'exclusive': 'n'}}}",
                        "{'a': ['p', 'n']}",
                        "exclusive",
                        Map.of("none", "n"),
                        "Välj antingen ”Inga dagar” eller andra alternativ för ”Dagar”, inte båda."),
                row(
                        "the author's own words about none of them",
                        "'properties': {'a': {'type': 'array', 'items': {'enum': ['p', 'n']}, 'x-form': {'exclusive': 'n', 'errors': {'exclusive': 'Antingen eller.'}}}}",
                        "{'a': ['p', 'n']}",
                        "exclusive",
                        Map.of(),
                        "Antingen eller."),
                row(
                        "too few when empty",
                        options,
                        "{'a': []}",
                        "required",
                        Map.of(),
                        "Välj minst ett alternativ för ”Dagar”."),
                row(
                        "too many rows",
                        rows,
                        "{'a': [{}, {'b': 'x'}, {'b': 'y'}]}",
                        "maxItems",
                        Map.of("max", n("2")),
                        "Ta bort rader under ”Barn”. Du kan ha högst 2."),
                row(
                        "too many rows that have a name",
                        named,
                        "{'a': [{}, {'b': 'x'}, {'b': 'y'}]}",
                        "maxItems",
                        Map.of("max", n("2")),
                        "Behåll högst 2 under ”Vårdnadshavare”. Ta bort resten."),
                row(
                        "too few rows that have a name",
                        named,
                        "{'a': [{'b': 'x'}]}",
                        "minItems",
                        Map.of("min", n("2")),
                        "Lägg till minst 2 under ”Vårdnadshavare” med knappen ”Lägg till vårdnadshavare”."),
                row(
                        "the same row that has a name",
                        named,
                        "{'a': [{'b': 'x'}, {'b': 'x'}]}",
                        "uniqueItems",
                        Map.of("n", 2),
                        "Ta bort eller ändra ”Vårdnadshavare 2” under ”Vårdnadshavare”. Samma uppgift finns redan."),
                row(
                        "the same row",
                        rows,
                        "{'a': [{'b': 'x'}, {'b': 'x'}]}",
                        "uniqueItems",
                        Map.of("n", 2),
                        "Ta bort eller ändra rad 2 under ”Barn”. Samma uppgift finns redan."));
    }

    private static Stream<Arguments> others() {
        String because = """
                'properties': {
                  'v': {'title': 'Hur?', 'oneOf': [{'const': 'b', 'title': 'Med bil'}, {'const': 'c', 'title': 'Med cykel'}]},
                  'x': {'type': 'string', 'title': 'Märke'}
                },
                'if': {'properties': {'v': {'const': 'b'}}, 'required': ['v']}, 'then': {'required': ['x']}
                """;
        String list = because.replace("'oneOf'", "'type': 'array', 'items': {'oneOf'")
                .replace("cykel'}]}", "cykel'}]}}")
                .replace("{'const': 'b'}}, ", "{'contains': {'const': 'b'}}}, ");
        String branches = """
                'properties': {'v': {'type': 'string'}},
                'if': {'properties': {'v': {'const': '1'}}, 'required': ['v']},
                'then': {'properties': {'x': {'type': 'string', 'title': 'Firma'}}, 'required': ['x']},
                'else': {'properties': {'x': {'type': 'string', 'title': 'Vad heter du?'}}, 'required': ['x']}
                """;
        return Stream.of(
                row(
                        "because",
                        because,
                        "{'v': 'b'}",
                        "required",
                        Map.of("other", Pointer.parse("/v"), "answer", "b"),
                        "Fyll i fältet ”Märke”, eftersom du har svarat ”Med bil” på ”Hur?”."),
                row(
                        "because of one option",
                        list,
                        "{'v': ['c', 'b']}",
                        "required",
                        Map.of("other", Pointer.parse("/v"), "answer", List.of("b")),
                        "Fyll i fältet ”Märke”, eftersom du har svarat ”Med bil” på ”Hur?”."),
                row(
                        "because of yes",
                        "'properties': {'v': {'type': 'boolean', 'title': 'Bil'}, 'x': {'type': 'string', 'title': 'Märke'}}, 'if': {'properties': {'v': {'const': true}}, 'required': ['v']}, 'then': {'required': ['x']}",
                        "{'v': true}",
                        "required",
                        Map.of("answer", true),
                        "Fyll i fältet ”Märke”, eftersom du har svarat ”Ja” på ”Bil”."),
                row(
                        "either",
                        "'properties': {'p': {'type': 'string', 'title': 'Post'}, 't': {'type': 'string', 'title': 'Telefon'}}, 'anyOf': [{'required': ['t']}, {'required': ['p']}]",
                        "{}",
                        "anyOf",
                        Map.of("labels", List.of(Pointer.parse("/t"), Pointer.parse("/p"))),
                        "Fyll i minst ett av fälten ”Telefon” och ”Post”."),
                row(
                        "the author's own words about what is contained",
                        "'properties': {'a': {'type': 'array', 'contains': {'const': 'p'}, 'items': {'enum': ['p', 'q']}, 'x-form': {'errors': {'contains': 'Välj p.'}}}}",
                        "{'a': ['q']}",
                        "contains",
                        Map.of(),
                        "Välj p."),
                row(
                        "unknown",
                        "'properties': {'a': {'type': 'string'}}, 'additionalProperties': false",
                        "{'b/c': 1}",
                        "additionalProperties",
                        Map.of("label", "b/c"),
                        "Uppgiften ”b/c” finns inte i formuläret. Ta bort den eller rätta namnet."),
                row(
                        "the label of the branch that applies",
                        branches,
                        "{'v': '1'}",
                        "required",
                        Map.of("label", "Firma"),
                        "Fyll i fältet ”Firma”."),
                row(
                        "the label of the other branch",
                        branches,
                        "{'v': '2'}",
                        "required",
                        Map.of("label", "Vad heter du?"),
                        "Svara på frågan ”Vad heter du?”"));
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static String text(String members) {
        return "'properties': {'a': {'type': 'string', 'title': 'Namn', " + members + "}}";
    }

    private static String number(String members) {
        return "'properties': {'a': {'type': 'number', 'title': 'Tal', " + members + "}}";
    }

    private static Arguments row(
            String name,
            String schema,
            String answers,
            String keyword,
            Map<String, Object> arguments,
            String sentence) {
        return argumentSet(name, schema, answers, keyword, arguments, sentence);
    }
}
