package se.blankett.render.view;

/** A static text: a note, a warning, what is urgent. */
public record TextView(Prose text) {}
