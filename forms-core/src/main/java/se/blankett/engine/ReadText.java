package se.blankett.engine;

/**
 * A text that was read as a value of a format, as it is stored: to be judged it need not be read once more.
 *
 * @param format {@code se-phone}
 * @param text {@code +46701740605}
 */
public record ReadText(String format, String text) {}
