package se.blankett.parse;

import java.util.HashMap;
import java.util.Map;
import se.blankett.engine.Patterns;

/** Finds patterns that cannot be run, or may take long; each is compiled once, however often it is written. */
final class PatternCheck {
    /** Characters of all of them, repetitions written out: what they are compiled to has several words for each. */
    private static final int LONGEST_TOGETHER = 200_000;

    private final Problems problems;
    private final Map<String, Patterns.Kind> kinds = new HashMap<>();
    private double size;

    PatternCheck(Problems problems) {
        this.problems = problems;
    }

    void check(SchemaNode at, String pattern) {
        if (pattern.length() > Patterns.MAX_LENGTH) {
            problems.error(
                    at,
                    "pattern.tooLong",
                    "the pattern is longer than " + Patterns.MAX_LENGTH + " characters",
                    "write a shorter one; lists of values go into \"enum\"");
            return;
        }
        switch (kinds.computeIfAbsent(pattern, added -> kindOf(at, added))) {
            case LINEAR -> {}
            case BUDGETED ->
                problems.warning(
                        at,
                        "pattern.backtracks",
                        "the pattern may take very long, and is given up on then, which refuses the answer",
                        "write it without look-around, back-references and large repetitions");
            case BROKEN ->
                problems.error(
                        at,
                        "pattern.broken",
                        "this is no regular expression",
                        "look for brackets that do not match, or remove it");
        }
    }

    private Patterns.Kind kindOf(SchemaNode at, String pattern) {
        size += Patterns.sizeOf(pattern);
        if (size > LONGEST_TOGETHER) {
            throw problems.stop(
                    at,
                    "form.tooLarge",
                    "the patterns of the form have more than " + LONGEST_TOGETHER
                            + " characters together, with what they repeat",
                    "write shorter ones");
        }
        return Patterns.kindOf(pattern);
    }
}
