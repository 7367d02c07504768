package se.blankett.render.view;

import java.util.List;

/**
 * One question as it is shown now.
 *
 * @param key names the block on its page
 * @param id the HTML id of its control, and the beginning of all ids that belong to it
 * @param name the name of its control: the JSON Pointer of its answer
 * @param value as typed; of what is shown as text, the answer as people read it
 * @param describedBy ids of hint, error and count, in this order, separated by spaces; or {@code ""}
 * @param mark {@code (frivilligt)}, or what else is said about having to answer; or {@code ""}
 * @param heading the level of the heading that the label is; 0 where it is none
 * @param followUp whether an answer on the same page opened it
 * @param opens whether its answer opens something on the same page
 * @param parts of a date its fields, in the order of the view
 * @param options of a choice its options, in the order of the view
 * @param row what the row of a table is called in which it stands: unseen, after the label; or nothing
 * @param told of what is shown as text, the answer as people read it, with its language; or nothing
 */
public record AnswerState(
        String key,
        String id,
        String name,
        String value,
        String describedBy,
        String mark,
        ErrorMessage error,
        int heading,
        boolean followUp,
        boolean opens,
        List<PartState> parts,
        List<OptionState> options,
        Phrase row,
        Phrase told) {
    /**
     * One field of a date.
     *
     * @param id the HTML id of its control
     * @param name the name of its control, {@code /start~year}
     * @param value as typed
     * @param wrong whether it is what has to be mended
     */
    public record PartState(String id, String name, String value, boolean wrong) {}

    /**
     * One option.
     *
     * @param id the HTML id of its control
     * @param checked whether it is chosen
     */
    public record OptionState(String id, boolean checked) {}

    public AnswerState {
        parts = List.copyOf(parts);
        options = List.copyOf(options);
    }

    /** Returns a copy in a row of a table. */
    AnswerState in(Phrase called) {
        return new AnswerState(
                key, id, name, value, describedBy, mark, error, heading, followUp, opens, parts, options, called, told);
    }

    /** Returns the id of the control where the answer is mended: the first option, or the part of a date that is wrong. */
    String target() {
        if (!options.isEmpty()) {
            return options.get(0).id();
        }
        return parts.stream()
                .filter(PartState::wrong)
                .findFirst()
                .or(() -> parts.stream().findFirst())
                .map(PartState::id)
                .orElse(id);
    }

    /** Shows no answer: it may end in a log. */
    @Override
    public String toString() {
        return "AnswerState[id=" + id + "]";
    }
}
