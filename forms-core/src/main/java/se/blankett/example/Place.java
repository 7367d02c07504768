package se.blankett.example;

import se.blankett.form.Field;
import se.blankett.form.Pointer;

/**
 * A field that is asked.
 *
 * @param at where its answer stands, rows by their number
 * @param required whether it has to be answered
 * @param answerable whether a citizen answers it: not within what is read-only or deprecated
 */
record Place(Field field, Pointer at, boolean required, boolean answerable) {}
