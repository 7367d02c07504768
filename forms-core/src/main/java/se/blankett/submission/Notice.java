package se.blankett.submission;

import se.blankett.form.Info;
import se.blankett.form.Pointer;

/** A static text that is shown for the present answers, in the layout of the object at the pointer. */
public record Notice(Pointer object, Info info) {}
