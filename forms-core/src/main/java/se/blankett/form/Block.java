package se.blankett.form;

/** One piece of a page or of an object's layout, in the order that the author gave: a field, a section or a text. */
public sealed interface Block permits Field, Section, Info {}
