package se.blankett.render.view;

import java.util.List;

/**
 * Rows of questions as they are shown now.
 *
 * @param key names the block on its page
 * @param id the HTML id of the whole
 * @param name the JSON Pointer of the array
 * @param describedBy ids of hint and error, separated by a space; or {@code ""}
 * @param mark {@code (frivilligt)}, or what else is said about having to answer; or {@code ""}
 * @param level the level of its heading
 * @param hidden whether the heading only repeats that of the page, and is not seen
 * @param followUp whether an answer on the same page opened it
 * @param count the name of the control that tells how many rows there are, {@code /barn~rows}
 * @param more whether a row can be added
 */
public record RepeatState(
        String key,
        String id,
        String name,
        String describedBy,
        String mark,
        ErrorMessage error,
        int level,
        boolean hidden,
        boolean followUp,
        String count,
        boolean more,
        boolean focus,
        List<Card> cards) {
    /**
     * One row.
     *
     * @param key names the block on its page
     * @param id the HTML id of the row
     * @param name the JSON Pointer of the row
     * @param title {@code Barn 2 av 3: Alva}
     * @param called what the row's buttons call it, {@code Barn 2}; inside another row {@code Barn 2, Familj 1};
     *     nothing where it has none
     * @param up whether it can be moved up
     * @param down whether it can be moved down
     * @param focus whether the reader is led here
     * @param blocks what stands in it
     */
    public record Card(
            String key,
            String id,
            String name,
            Phrase title,
            Phrase called,
            ErrorMessage error,
            boolean up,
            boolean down,
            boolean focus,
            List<Shown> blocks) {
        public Card {
            blocks = List.copyOf(blocks);
        }

        /** Shows no answer: it may end in a log. */
        @Override
        public String toString() {
            return "Card[id=" + id + "]";
        }
    }

    public RepeatState {
        cards = List.copyOf(cards);
    }
}
