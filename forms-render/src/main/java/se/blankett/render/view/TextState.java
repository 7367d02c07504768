package se.blankett.render.view;

/**
 * A static text as it is shown now.
 *
 * @param key names the block on its page
 */
public record TextState(String key) {}
