package se.blankett.render.view;

import java.util.List;

/**
 * A question of files as it is shown now.
 *
 * @param key names the block on its page
 * @param id the HTML id of its control, and the beginning of all ids that belong to it
 * @param name the name of its control: the JSON Pointer of its answer
 * @param describedBy ids of hint, limits and error, in this order, separated by spaces; or {@code ""}
 * @param mark {@code (frivilligt)}, or what else is said about having to answer; or {@code ""}
 * @param heading the level of the heading that the label is; 0 where it is none
 * @param followUp whether an answer on the same page opened it
 * @param opens whether its answer opens something on the same page
 * @param focus whether the reader is led here: a file was added or removed
 * @param files those that were added
 */
public record FileState(
        String key,
        String id,
        String name,
        String describedBy,
        String mark,
        ErrorMessage error,
        int heading,
        boolean followUp,
        boolean opens,
        boolean focus,
        List<Added> files) {
    /**
     * A file that was added.
     *
     * @param id the HTML id of its row
     * @param name what its button removes: the JSON Pointer of the file
     * @param text what it is called, {@code intyg.pdf}
     * @param facts what it is, {@code PDF, 120 kB}
     * @param error what is wrong with it
     */
    public record Added(String id, String name, String text, Phrase facts, ErrorMessage error) {
        /** Shows no answer: it may end in a log. */
        @Override
        public String toString() {
            return "Added[id=" + id + "]";
        }
    }

    public FileState {
        files = List.copyOf(files);
    }

    /** Shows no answer: it may end in a log. */
    @Override
    public String toString() {
        return "FileState[id=" + id + "]";
    }
}
