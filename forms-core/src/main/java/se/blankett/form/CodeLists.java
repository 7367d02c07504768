package se.blankett.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The code lists that a host supplies ({@code x-form.codeList}): read when a form is, so that showing and taking a page
 * reads nothing. Implementations give the same list each time, and are safe to share between threads.
 */
public interface CodeLists {
    /** A host that has none of its own. */
    CodeLists NONE = of(Map.of());

    /** Returns the ids of the lists, for a message: {@code lander}. */
    Set<String> ids();

    /**
     * Returns the options in the order in which they are shown, or empty where there is no such list.
     *
     * @param id {@code lander}
     * @param lang BCP 47 tag of the language in which the form is read; a list without it gives the texts that it has
     */
    Optional<List<Choice>> list(String id, String lang);

    /** Says whether there are lists beyond these, which nobody knows here: a tool for authors is not the host. */
    default boolean isOpen() {
        return false;
    }

    /** Returns lists whose texts are the same in every language. */
    static CodeLists of(Map<String, List<Choice>> lists) {
        Map<String, List<Choice>> copy = new LinkedHashMap<>();
        lists.forEach((id, choices) -> copy.put(id, List.copyOf(choices)));
        return new FixedCodeLists(copy, false);
    }

    /**
     * Returns no lists, and the hint that there are some: for a tool that looks at forms of a host that it does not know.
     * A question with a list of the host is a text there, and its author is told.
     */
    static CodeLists unknown() {
        return new FixedCodeLists(Map.of(), true);
    }
}
