package se.blankett.validate;

import se.blankett.form.Pointer;

/**
 * What a formula reads, seen from one object.
 *
 * @param around the place itself, or the repeat of whose rows it is a part
 * @param read the place, {@code -} for any row: of {@code /poster/-/belopp} seen from the root that itself
 */
record ReadPlace(Pointer around, Pointer read) {
    static ReadPlace of(Pointer read, Pointer object) {
        Pointer around = read.within(object);
        Pointer below = Pointer.parse(
                read.text().substring(read.prefix(around.depth()).text().length()));
        return new ReadPlace(around, around.resolve(below));
    }

    /** Says whether the answer is read, or is a part of one that is; a repeat without rows is where they would be. */
    boolean has(Pointer at) {
        int depth = Math.min(at.depth(), read.depth());
        return at.isWithin(around) && read.prefix(depth).isPlaceOf(at.prefix(depth));
    }
}
