package se.blankett.submission;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.text.ShownText;

/**
 * One page of questions with its answers, as people read them: what a review shows, and what a submission keeps.
 *
 * @param id the id of the page
 * @param title its heading
 * @param parts its questions; the first part has no heading where the page itself asks something
 */
public record ShownPage(String id, ShownText title, List<Part> parts) {
    /**
     * Questions that belong together: those of a page, a section, an object, or a row.
     *
     * @param title its heading, or nothing; of a row with what tells it from the others: {@code Barn 2 av 3: Alva}
     * @param depth how many headings are around it: 0 for what the page itself asks
     * @param questions in order; none where the heading stands above other parts only
     * @param table the questions as rows and columns, in place of {@code questions}; or {@link ShownTable#NONE}
     */
    public record Part(ShownText title, int depth, List<Question> questions, ShownTable table) {
        public Part {
            questions = List.copyOf(questions);
        }

        /** Questions one below the other. */
        public Part(ShownText title, int depth, List<Question> questions) {
            this(title, depth, questions, ShownTable.NONE);
        }

        private Stream<Question> all() {
            return Stream.concat(
                    questions.stream(),
                    table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(Optional::stream));
        }

        private Part with(UnaryOperator<Question> change) {
            return new Part(
                    title,
                    depth,
                    questions.stream().map(change).toList(),
                    table.isEmpty() ? table : table.with(change));
        }

        /** Shows no answer, which a heading may have in it: it may end in a log. */
        @Override
        public String toString() {
            return "Part[depth=" + depth + ", questions=" + questions + "]";
        }
    }

    /**
     * One question.
     *
     * @param pointer the place of its answer
     * @param label its label
     * @param answer as people read it, the titles of options; nothing where it was asked and not answered
     * @param masked the same as it may be seen by others: without the last digits of a personnummer, and of a bank account with
     *     no other than these
     * @param notes what is good to check in it, and was let pass: {@code Att kontrollera: Det är mer än en månad.}
     */
    public record Question(
            Pointer pointer, ShownText label, ShownText answer, ShownText masked, List<ShownText> notes) {
        public Question {
            notes = List.copyOf(notes);
        }

        /** A question about whose answer nothing is noted. */
        public Question(Pointer pointer, ShownText label, ShownText answer, ShownText masked) {
            this(pointer, label, answer, masked, List.of());
        }

        Question withNotes(List<ShownText> other) {
            return new Question(pointer, label, answer, masked, other);
        }

        /** Shows no answer: it may end in a log. */
        @Override
        public String toString() {
            return "Question[pointer=" + pointer + "]";
        }
    }

    public ShownPage {
        parts = List.copyOf(parts);
    }

    /** Returns the questions of all parts and tables, in order. */
    public Stream<Question> questions() {
        return parts.stream().flatMap(Part::all);
    }

    ShownPage with(UnaryOperator<Question> change) {
        return new ShownPage(
                id, title, parts.stream().map(part -> part.with(change)).toList());
    }

    /**
     * Returns what is asked and answered, page by page, in the words of the form's language. Pages without a question are
     * left out, and so is what the form keeps from every read-only view ({@code writeOnly}).
     */
    public static List<ShownPage> listOf(Form form, Outcome outcome) {
        return new ShownPages(form, outcome).toList();
    }
}
