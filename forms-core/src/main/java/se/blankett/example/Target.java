package se.blankett.example;

import se.blankett.form.Condition;
import se.blankett.form.Form;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;
import se.blankett.form.Source;
import se.blankett.json.Json;

/**
 * One thing that some example has to show.
 *
 * @param at the field, {@code -} for any row; of a condition what it stands on
 * @param detail the option, the condition (never negated), the guard or the number of rows; else {@code ""}
 */
record Target(Kind kind, Pointer at, Object detail) {
    /** What is shown. */
    enum Kind {
        /** The question has an answer. */
        ANSWERED,
        /** The question is asked and has none. */
        SKIPPED,
        /** The option is chosen. */
        OPTION,
        /** The condition holds. */
        HOLDS,
        /** The condition does not hold. */
        FAILS,
        /** The field is asked for this reason. */
        ASKED,
        /** The field has to be answered for this reason. */
        NEEDED,
        /** There are so many rows. */
        ROWS
    }

    static Target of(Kind kind, Pointer at) {
        return new Target(kind, at, "");
    }

    static Target option(Pointer at, Object option) {
        return new Target(Kind.OPTION, at, Json.canonical(option));
    }

    static Target decided(Condition condition, boolean accepts) {
        Condition positive = condition.negated() ? condition.negate() : condition;
        return new Target(accepts ? Kind.HOLDS : Kind.FAILS, condition.base(), positive);
    }

    static Target rows(Pointer at, int count) {
        return new Target(Kind.ROWS, at, count);
    }

    /** Returns what could not be shown, for the form's author. */
    Gap toGap(Form form) {
        return new Gap(
                at,
                switch (kind) {
                    case ANSWERED -> "is never answered";
                    case SKIPPED -> "is never left without an answer";
                    case OPTION -> "never has the option " + detail;
                    case HOLDS -> "never fits " + place((Condition) detail, form);
                    case FAILS -> "always fits " + place((Condition) detail, form);
                    case ASKED -> "is never asked because of " + places((Guard) detail, form);
                    case NEEDED -> "never has to be answered because of " + places((Guard) detail, form);
                    case ROWS -> "never has as many rows as " + detail;
                });
    }

    /** The document as messages call it. */
    private static String place(Condition condition, Form form) {
        String document = form.sources().stream()
                .filter(source -> source.uri().equals(condition.document()))
                .findFirst()
                .map(Source::name)
                .orElse(condition.document());
        return document + "#" + condition.schema();
    }

    private static String places(Guard guard, Form form) {
        return String.join(
                " and ",
                guard.conditions().stream()
                        .map(condition -> place(condition, form))
                        .toList());
    }
}
