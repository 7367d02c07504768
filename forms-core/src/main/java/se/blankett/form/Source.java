package se.blankett.form;

/**
 * One document of a definition, as it was read.
 *
 * @param uri what {@code $ref} calls it
 * @param name what messages call it, {@code skolskjuts.form.json}
 * @param text the JSON
 */
public record Source(String uri, String name, String text) {}
