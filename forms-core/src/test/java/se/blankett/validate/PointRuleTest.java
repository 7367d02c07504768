package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.report.Report;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

class PointRuleTest {
    private static final String SCHEMA = """
            'properties': {
              'p': {'title': 'Platsen', 'type': 'object', 'x-form': {'widget': 'map'}, 'properties': {
                'lat': {'title': 'Latitud', 'type': 'number'}, 'lon': {'title': 'Longitud', 'type': 'number'}}},
              'q': {'title': 'Brunnen', 'type': 'object', 'x-form': {'widget': 'map'}, 'properties': {
                'n': {'title': 'Nord', 'type': 'number'}, 'e': {'title': 'Öst', 'type': 'number'}}},
              'r': {'title': 'Platser', 'type': 'array', 'items': {'type': 'object', 'x-form': {'widget': 'map'}, 'properties': {
                'lat': {'title': 'Latitud', 'type': 'number'}, 'lon': {'title': 'Longitud', 'type': 'number'}}}},
              's': {'title': 'Felet', 'type': 'object', 'x-form': {'widget': 'map'}, 'properties': {
                'lat': {'title': 'Latitud', 'type': 'number'}, 'lon': {'title': 'Longitud:', 'type': 'number'},
                'ord': {'title': 'Beskriv', 'type': 'string'}, 'nar': {'title': 'När', 'type': 'string'}},
                'anyOf': [{'required': ['lat', 'lon']}, {'required': ['ord']}]}}""";

    static Stream<Arguments> points() {
        return Stream.of(
                argumentSet("in Sweden", "{'p': {'lat': 59.3, 'lon': 18.1}, 'q': {'n': 6580506, 'e': 673774}}", ""),
                argumentSet(
                        "half a point",
                        "{'p': {'lat': 59.3}}",
                        "/p/lon required.because Fyll i fältet ”Longitud”, eftersom du har svarat ”59,3” på ”Latitud”."),
                argumentSet(
                        "the other half",
                        "{'p': {'lon': 18.1}}",
                        "/p/lat required.because Fyll i fältet ”Latitud”, eftersom du har svarat ”18,1” på ”Longitud”."),
                argumentSet("no point", "{'p': {}, 'q': {'n': null}}", ""),
                argumentSet(
                        "half a point in a row",
                        "{'r': [{'lat': 59.3, 'lon': 18.1}, {'lat': 59.3}]}",
                        "/r/1/lon required.because Fyll i fältet ”Longitud”, eftersom du har svarat ”59,3” på ”Latitud”."),
                argumentSet(
                        "half a point, the rest unreadable",
                        "{'p': {'lat': 59.3, 'lon': 'hej'}}",
                        "/p/lon number.type Skriv ett tal i fältet ”Longitud”, till exempel 18.0544."),
                argumentSet(
                        "swapped degrees",
                        "{'p': {'lat': 18.1, 'lon': 59.3}}",
                        "/p/lat geo.swapped Kontrollera koordinaterna för ”Platsen”. Nord och öst verkar ha bytt plats."),
                argumentSet(
                        "swapped metres",
                        "{'q': {'n': 673774, 'e': 6580506}}",
                        "/q/n geo.swapped Kontrollera koordinaterna för ”Brunnen”. Nord och öst verkar ha bytt plats."),
                argumentSet(
                        "nowhere, where it has to be somewhere",
                        "{'s': {'nar': 'I dag'}}",
                        "/s/lat oneOf.required Fyll i minst ett av fälten ”Latitud och Longitud” och ”Beskriv”."),
                argumentSet(
                        "in another country",
                        "{'p': {'lat': 48.85, 'lon': 2.35}}",
                        "/p/lat geo.outside Markera en plats inom Sverige för ”Platsen”."));
    }

    @ParameterizedTest
    @MethodSource("points")
    void says_where_a_point_cannot_be(String answers, String expected) {
        Report report = Judging.outcome(SCHEMA, answers).report();
        Describer describer = Describer.of(Texts.of("sv"), Judging.form(SCHEMA));
        assertThat(report.findings().stream()
                        .map(found -> found.pointer() + " " + found.code() + " " + describer.describe(found))
                        .reduce("", (a, b) -> a + b))
                .isEqualTo(expected);
    }
}
