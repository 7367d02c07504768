package se.blankett.example;

import se.blankett.form.Field;
import se.blankett.form.Pointer;

/**
 * A field that is asked.
 *
 * @param at where its answer stands, rows by their number
 * @param required whether it has to be answered
 * @param answerable whether a citizen answers it: not within what is read-only or deprecated
 * @param row whether it is a row of others: a property may be called {@code 0}, too
 */
record Place(Field field, Pointer at, boolean required, boolean answerable, boolean row) {}
