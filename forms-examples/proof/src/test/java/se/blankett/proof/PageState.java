package se.blankett.proof;

import java.util.Optional;
import se.blankett.submission.Turn;

/**
 * A page as somebody meets it.
 *
 * @param name of the form, the page and what it looks like: {@code synpunkt kontakt: /contact OPEN ERRORS sv}
 * @param page its id, or that of the start, the review or the receipt
 * @param turn what it shows; none for the start
 */
record PageState(
        String name,
        CatalogueForm form,
        String page,
        PageMood mood,
        String language,
        Optional<Turn> turn,
        String html) {
    /** Says whether it was left with something missing or wrong. */
    boolean hasErrors() {
        return mood == PageMood.ERRORS;
    }

    /** Says whether the focus goes to what is to be mended, or looked at again, as soon as it is shown. */
    boolean takesFocus() {
        return html.contains(" autofocus");
    }

    /** Says whether nobody has answered anything on it, so that no more stands there than has to. */
    boolean isFirst() {
        return name.equals(String.join(" ", form.name(), page, PageMood.EMPTY.toString(), language));
    }

    @Override
    public String toString() {
        return name;
    }
}
