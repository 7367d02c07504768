package se.blankett.render.view;

import java.util.List;

/**
 * Answers as people read them, page by page.
 *
 * @param groups one for each page
 */
public record Summary(List<Group> groups) {
    /**
     * One page.
     *
     * @param id the HTML id of its heading
     * @param title its heading
     * @param level the level of the heading
     * @param change the id of the page that the button leads to, or {@code ""} where nothing can be changed
     * @param parts its answers; the first part has no heading
     */
    public record Group(String id, Phrase title, int level, String change, List<Part> parts) {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Answers that belong together.
     *
     * @param title the heading; empty for the first
     * @param level the level of the heading
     */
    public record Part(Phrase title, int level, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One answer.
     *
     * @param question its label
     * @param answer as people read it; {@code ""} where nothing was answered
     */
    public record Row(Phrase question, String answer) {
        /** Shows no answer: it may end in a log. */
        @Override
        public String toString() {
            return "Row[question=" + question.text() + "]";
        }
    }

    public Summary {
        groups = List.copyOf(groups);
    }
}
