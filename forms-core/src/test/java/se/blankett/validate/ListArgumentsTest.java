package se.blankett.validate;

import static se.blankett.validate.ArgumentsTest.n;
import static se.blankett.validate.ArgumentsTest.row;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Pointer;

/** What a finding about a list, or about several answers, carries for its sentence, and the sentence. */
class ListArgumentsTest {
    static Stream<Arguments> cases() {
        return Stream.concat(lists(), others());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void carries_what_the_sentence_needs(
            String schema, String answers, String keyword, Map<String, Object> arguments, String sentence) {
        ArgumentsTest.check(schema, answers, keyword, arguments, sentence);
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
}
