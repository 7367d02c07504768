package se.blankett.render.view;

/**
 * All answers, to be checked before they are submitted.
 *
 * @param signing what happens after that where somebody signs, or {@code ""}
 */
public record ReviewState(FormState form, String notice, Summary summary, String signing, Buttons buttons) {}
