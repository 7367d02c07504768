package se.blankett.render.view;

/** Something with a label and nothing else of its own: a box to tick, what is shown as text, an object of questions. */
public record FieldView(Phrase label, Phrase hint, DetailsView help) {}
