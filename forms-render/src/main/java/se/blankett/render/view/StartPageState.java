package se.blankett.render.view;

/** The page before the questions as it is shown now. */
public record StartPageState(FormState form, Buttons buttons) {}
