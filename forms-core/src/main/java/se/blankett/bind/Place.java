package se.blankett.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;

/**
 * What a name speaks of, where a citizen answers it: neither it nor anything around it is read-only or deprecated.
 *
 * @param field the question, the object or the repeat
 * @param steps the rows on the way to it, outermost first
 */
record Place(Field field, List<Step> steps) {
    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d*");

    /**
     * One row on the way.
     *
     * @param at the place of the repeat
     * @param index the row, a number of any length
     */
    record Step(Rows rows, Pointer at, String index) {}

    Place {
        steps = List.copyOf(steps);
    }

    /** Returns the place in the form, or empty where nothing is answered there. */
    static Optional<Place> of(Form form, Pointer pointer) {
        List<Step> steps = new ArrayList<>();
        Field field = form.root();
        int depth = 0;
        for (String token : pointer.tokens()) {
            if (field instanceof Rows rows) {
                steps.add(new Step(rows, pointer.prefix(depth), token));
            }
            Optional<Field> below = below(field, token).filter(Field::isAnswerable);
            if (below.isEmpty()) {
                return Optional.empty();
            }
            field = below.get();
            depth++;
        }
        return Optional.of(new Place(field, steps));
    }

    /** Says whether the text is the number of a row, written in the one way in which a pointer has it. */
    static boolean isIndex(String token) {
        return INDEX.matcher(token).matches();
    }

    private static Optional<Field> below(Field field, String token) {
        return switch (field.kind()) {
            case LEAF -> Optional.empty();
            case GROUP -> ((Group) field).child(token);
            case ROWS -> isIndex(token) ? Optional.of(((Rows) field).item()) : Optional.empty();
        };
    }
}
