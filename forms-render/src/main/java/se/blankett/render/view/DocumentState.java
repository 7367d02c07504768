package se.blankett.render.view;

import java.util.List;

/**
 * A page of its own around a form.
 *
 * @param title what the window says
 * @param scheme {@code light} or {@code dark} where the host wants one of them, else {@code ""}
 * @param languages the same page in other languages
 * @param contents what stands in it
 */
public record DocumentState(String title, String scheme, Frame frame, List<Link> languages, Shown contents) {
    public DocumentState {
        languages = List.copyOf(languages);
    }
}
