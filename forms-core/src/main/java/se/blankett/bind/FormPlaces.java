package se.blankett.bind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.submission.RefusedPostException;

/** Finds what a posted name speaks of. */
final class FormPlaces {
    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d*");

    private FormPlaces() {}

    /** Returns the question at the place, where a citizen answers it, and counts the rows on the way to it. */
    static Optional<Leaf> leafAt(Form form, Pointer pointer, PostedRows rows) {
        Optional<Leaf> leaf =
                form.fieldAt(pointer).filter(Leaf.class::isInstance).map(Leaf.class::cast);
        return leaf.filter(found -> isAnswerable(form, pointer, rows));
    }

    private static boolean isAnswerable(Form form, Pointer pointer, PostedRows rows) {
        Field field = form.root();
        List<String> tokens = pointer.tokens();
        for (int depth = 0; depth < tokens.size(); depth++) {
            String token = tokens.get(depth);
            if (field instanceof Rows repeat) {
                if (!INDEX.matcher(token).matches()) {
                    return false;
                }
                rows.add(repeat, pointer.prefix(depth), indexOf(token));
                field = repeat.item();
            } else if (field instanceof Group group) {
                field = group.child(token).orElse(group);
            }
            if (!field.isAnswerable()) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(String token) {
        if (token.length() > 9) {
            throw new RefusedPostException("the post has a row number of more than nine digits");
        }
        return Integer.parseInt(token);
    }
}
