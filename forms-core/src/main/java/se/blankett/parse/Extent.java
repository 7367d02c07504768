package se.blankett.parse;

import java.util.List;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;
import se.blankett.form.Presence;

/** How much a form comes to, with all that its references lead to; what nobody could fill in or keep is stopped. */
final class Extent {
    private static final int MOST_FIELDS = 4_000;
    private static final int MOST_OPTIONS = 100_000;

    /** Each that a property is named in is compared with the others. */
    private static final int MOST_REQUIRED = 20_000;

    /** Each is decided in each turn. */
    private static final int MOST_CONDITIONS = 100_000;

    /** A list that many conditions refer to is looked at by each, and so is a column by each of many sums. */
    private static final int MOST_READ = 100_000;

    /** Each is compiled, and computed or tested in each turn. */
    private static final int MOST_FORMULAS = 1_000;

    private static final int LONGEST_FORMULAS = 100_000;

    /** Each field has its place by it, and its names are in each. */
    private static final int LONGEST_PLACES = 4_000_000;

    private final Problems problems;
    private int fields;
    private int options;
    private int required;
    private int reads;
    private int formulas;
    private int formulaLength;
    private long conditions;
    private long places;

    Extent(Problems problems) {
        this.problems = problems;
    }

    void addField(Pointer pointer, Presence presence, SchemaNode at) {
        fields++;
        places += pointer.text().length();
        conditions += count(presence.declared()) + count(presence.required());
        check(fields > MOST_FIELDS, at, "the form has more than " + MOST_FIELDS + " fields", "split it");
        check(
                places > LONGEST_PLACES,
                at,
                "the names of the fields, with those around them, have more than " + LONGEST_PLACES + " characters",
                "shorten them");
        check(
                conditions > MOST_CONDITIONS,
                at,
                "its fields ask for more than " + MOST_CONDITIONS + " conditions together",
                "leave out conditions around conditions, or split the form");
    }

    /** @param count how often the property at the place is named as one that has to be answered */
    void addRequired(int count, SchemaNode at) {
        required += count;
        check(
                required > MOST_REQUIRED,
                at,
                "the form says more than " + MOST_REQUIRED + " times that something is required",
                "say it once for several of them");
    }

    /** @param count how many options a question has that stand in the schema */
    void addOptions(int count, SchemaNode at) {
        options += count;
        check(
                options > MOST_OPTIONS,
                at,
                "the form has more than " + MOST_OPTIONS + " options",
                "use 'codeList' in 'x-form', or split it");
    }

    /** @param count how many answers a condition or a formula looks at */
    void addReads(int count, SchemaNode at) {
        reads += count;
        check(
                reads > MOST_READ,
                at,
                "the conditions and formulas of the form look at more than " + MOST_READ + " answers together",
                "let them look at fewer, or split the form");
    }

    /** @param text what computes a value, or what a rule tests */
    void addFormula(String text, SchemaNode at) {
        formulas++;
        formulaLength += text.length();
        check(
                formulas > MOST_FORMULAS || formulaLength > LONGEST_FORMULAS,
                at,
                "the form has more than " + MOST_FORMULAS + " formulas, or they have more than " + LONGEST_FORMULAS
                        + " characters together",
                "write fewer and shorter ones, or split the form");
    }

    private static long count(List<Guard> guards) {
        return guards.stream().mapToLong(guard -> guard.conditions().size()).sum();
    }

    private void check(boolean tooMuch, SchemaNode at, String what, String fix) {
        if (tooMuch) {
            throw problems.stop(at, "form.tooLarge", what, fix);
        }
    }
}
