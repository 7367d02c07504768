package se.blankett.formula;

import java.util.List;

/** Knows what the names in a formula mean. */
@FunctionalInterface
public interface Kinds {
    /** Returns what stands at the path, outermost name first. */
    Operand of(List<String> path);
}
