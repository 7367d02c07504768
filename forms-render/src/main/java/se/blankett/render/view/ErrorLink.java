package se.blankett.render.view;

/**
 * What has to be mended, and where.
 *
 * @param text the sentence, where need be after the row or group that it is about: {@code Barn 2: Fyll i namnet.}
 * @param href {@code #f-tel}, or {@code ""} where it has no place on the page
 */
public record ErrorLink(Phrase text, String href) {}
