package se.blankett.render.layout;

import java.util.List;

/**
 * One page. Immutable.
 *
 * @param marks in the order that they are read, after those for the eye alone
 */
public record Page(List<Mark> marks) {
    public Page {
        marks = List.copyOf(marks);
    }
}
