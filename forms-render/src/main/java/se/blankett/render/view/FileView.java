package se.blankett.render.view;

/**
 * One file, or several.
 *
 * @param limits which files will do, in sentences; or nothing
 * @param accept the media types that will do, separated by commas; {@code ""} where any will
 * @param several whether there may be more than one
 */
public record FileView(Phrase label, Phrase hint, DetailsView help, Phrase limits, String accept, boolean several) {}
