package se.blankett.example;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Pointer;

/**
 * What answers have to be like: at a place a value, rows by number, an answer of any kind, or none. Immutable.
 *
 * @param wishes by the place, rows by their number
 */
record Plan(Map<Pointer, Object> wishes) {
    static final Plan OPEN = new Plan(Map.of());

    /** What is more than a value. */
    enum Wish {
        /** Something, whatever fits. */
        ANSWERED,
        /** Nothing. */
        ABSENT
    }

    /** As many rows, whatever is in them. */
    record Count(int rows) {}

    Plan with(Pointer at, Object wish) {
        Map<Pointer, Object> more = new LinkedHashMap<>(wishes);
        more.put(at, wish);
        return new Plan(more);
    }

    Optional<Object> at(Pointer at) {
        return Optional.ofNullable(wishes.get(at));
    }

    /** Returns the value that has to stand at the place, where it is settled. */
    Optional<Object> valueAt(Pointer at) {
        return at(at).filter(wish -> !(wish instanceof Wish) && !(wish instanceof Count));
    }

    boolean isAbsent(Pointer at) {
        return at(at).filter(Wish.ABSENT::equals).isPresent();
    }

    /** Says whether something has to be answered at the place or below it. */
    boolean wants(Pointer at) {
        return wishes.entrySet().stream()
                .anyMatch(wish -> wish.getKey().isWithin(at)
                        && wish.getValue() != Wish.ABSENT
                        && !wish.getValue().equals(new Count(0)));
    }

    /** Returns how many rows there have to be for every row that something is wanted in. */
    int rowsIn(Pointer at) {
        return wishes.keySet().stream()
                .filter(place -> place.isWithin(at) && place.depth() > at.depth())
                .mapToInt(place -> Pointer.rowOf(place.tokens().get(at.depth())) + 1)
                .max()
                .orElse(0);
    }
}
