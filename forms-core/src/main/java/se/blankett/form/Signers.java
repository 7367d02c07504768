package se.blankett.form;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The answers that a pointer with any rows in it leads to. */
final class Signers {
    private Signers() {}

    static Stream<Pointer> placesOf(Pointer signer, Map<String, Object> answers) {
        Stream<Pointer> places = Stream.of(Pointer.ROOT);
        for (String token : signer.tokens()) {
            places = places.flatMap(place -> step(place, token, answers));
        }
        return places.filter(place -> place.evaluate(answers).isPresent());
    }

    private static Stream<Pointer> step(Pointer place, String token, Map<String, Object> answers) {
        Object around = place.evaluate(answers).orElse(Map.of());
        return token.equals(Pointer.ANY_ROW) && around instanceof List<?> rows
                ? IntStream.range(0, rows.size()).mapToObj(place::child)
                : Stream.of(place.child(token));
    }
}
