package se.blankett.example;

import se.blankett.form.Pointer;

/**
 * What no example shows, because none was found.
 *
 * @param pointer the field, {@code -} for any row
 * @param what what is not shown: {@code never has the option "b"}
 */
public record Gap(Pointer pointer, String what) {
    /** Returns {@code /val: never has the option "b"}. */
    @Override
    public String toString() {
        return pointer + ": " + what;
    }
}
