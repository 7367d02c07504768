package se.blankett.render.view;

import java.util.List;

/**
 * The buttons under a page.
 *
 * @param buttons the first one is the page's own
 */
public record Buttons(List<Button> buttons) {
    /**
     * One button.
     *
     * @param name the action, {@code !next}
     * @param value what it is about, or {@code ""}
     * @param text what it says
     */
    public record Button(String name, String value, String text) {}

    public Buttons {
        buttons = List.copyOf(buttons);
    }
}
