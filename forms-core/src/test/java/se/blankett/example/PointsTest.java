package se.blankett.example;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A point is whole or absent, which the schema of its author need not say. */
class PointsTest {
    private static final Making MAP = Making.of("""
            'properties': {'p': {'title': 'Platsen', 'type': 'object', 'x-form': {'widget': 'map'}, 'properties': {
              'lat': {'title': 'Latitud', 'type': 'number'}, 'lon': {'title': 'Longitud', 'type': 'number'},
              'ord': {'title': 'Beskriv', 'type': 'string', 'maxLength': 20}}},
              'r': {'title': 'Platser', 'type': 'array', 'maxItems': 3, 'items': {'type': 'object', 'x-form': {'widget': 'map'}, 'properties': {
                'n': {'title': 'Nord', 'type': 'integer'}, 'e': {'title': 'Öst', 'type': 'integer'}}}}}""");

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void are_whole_or_absent(long seed) {
        MAP.assertHonest(seed);
    }
}
