package se.blankett.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.blankett.submission.ShownPage.Part;
import se.blankett.submission.ShownPage.Question;
import se.blankett.text.ShownText;

/**
 * What stands under one heading, in the order of the page. A question that comes after a part with a heading of its own
 * would be taken for one of that part: the heading around is said again.
 */
final class ShownParts {
    private final ShownText title;
    private final ShownText name;
    private final int depth;
    private final UnaryOperator<ShownText> again;
    private final List<Part> parts = new ArrayList<>();
    private final List<Question> open = new ArrayList<>();

    /** Whether the last part has a heading that is not this one. */
    private boolean elsewhere;

    /**
     * @param title the heading, or nothing
     * @param name what is said again, which a page says where it has no heading here
     * @param depth how many headings are around it
     * @param again says that what was begun goes on
     */
    ShownParts(ShownText title, ShownText name, int depth, UnaryOperator<ShownText> again) {
        this.title = title;
        this.name = name;
        this.depth = depth;
        this.again = again;
    }

    int depth() {
        return depth;
    }

    void add(Question question) {
        open.add(question);
    }

    void add(ShownTable table, ShownText heading) {
        addAll(List.of(new Part(heading, depth + 1, List.of(), table)));
    }

    void addAll(List<Part> below) {
        if (!below.isEmpty()) {
            close(true);
            parts.addAll(below);
            elsewhere = below.stream().anyMatch(part -> !part.title().isEmpty()) || elsewhere;
        }
    }

    List<Part> toList() {
        close(false);
        return parts;
    }

    private void close(boolean below) {
        if (parts.isEmpty() && (!open.isEmpty() || (below && !title.isEmpty()))) {
            parts.add(new Part(title, depth, open));
        } else if (!open.isEmpty()) {
            parts.add(
                    elsewhere
                            ? new Part(again.apply(name), Math.max(depth, 1), open)
                            : new Part(ShownText.NONE, depth, open));
            elsewhere = false;
        }
        open.clear();
    }
}
