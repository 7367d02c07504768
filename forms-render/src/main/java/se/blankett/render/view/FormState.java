package se.blankett.render.view;

import java.util.List;

/**
 * The form element, and what is the same on every page that posts.
 *
 * @param id the HTML id of the whole, and the beginning of all others
 * @param action where it is posted
 * @param hidden names and values that are posted with it
 * @param scheme {@code light} or {@code dark} where the host wants one of them, else {@code ""}
 * @param level the level of the first heading
 * @param languages the same page in other languages; none where the frame around it shows them
 * @param upload whether files may be posted with it, as {@code multipart/form-data}
 */
public record FormState(
        String id, String action, List<Hidden> hidden, String scheme, int level, List<Link> languages, boolean upload) {
    /** A name and a value that is posted unseen. */
    public record Hidden(String name, String value) {}

    public FormState {
        hidden = List.copyOf(hidden);
        languages = List.copyOf(languages);
    }

    FormState withUpload(boolean files) {
        return new FormState(id, action, hidden, scheme, level, languages, files);
    }
}
