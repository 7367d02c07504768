package se.blankett.validate;

import java.util.List;
import se.blankett.form.Pointer;

/**
 * What a formula reads, seen from one object.
 *
 * @param around the place itself, or the repeat of whose rows it is a part
 * @param below the tokens from there on, {@code -} for any row: of {@code /poster/-/belopp} seen from the root {@code -}
 *     and {@code belopp}
 */
record ReadPlace(Pointer around, List<String> below) {
    static ReadPlace of(Pointer read, Pointer object) {
        Pointer around = read.within(object);
        List<String> tokens = read.tokens();
        return new ReadPlace(around, List.copyOf(tokens.subList(around.depth(), tokens.size())));
    }

    /** Says whether the answer is read, or is a part of one that is; a repeat without rows is where they would be. */
    boolean has(Pointer at) {
        if (!at.isWithin(around)) {
            return false;
        }
        if (below.isEmpty()) {
            return true;
        }
        List<String> tokens = at.tokens().subList(around.depth(), at.depth());
        for (int i = 0; i < Math.min(below.size(), tokens.size()); i++) {
            if (!below.get(i).equals(Pointer.ANY_ROW) && !below.get(i).equals(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }
}
