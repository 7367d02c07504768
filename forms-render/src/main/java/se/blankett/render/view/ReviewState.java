package se.blankett.render.view;

/** All answers, to be checked before they are submitted. */
public record ReviewState(FormState form, String notice, Summary summary, Buttons buttons) {}
