package se.blankett.render.view;

import java.util.List;

/**
 * A page of its own around a form.
 *
 * @param lang the BCP 47 tag of the page
 * @param title what the window says
 * @param languages the same page in other languages
 * @param contents what stands in it
 */
public record DocumentState(
        String lang, String title, String scheme, Frame frame, List<Link> languages, Shown contents) {
    public DocumentState {
        languages = List.copyOf(languages);
    }
}
