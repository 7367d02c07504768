package se.blankett.formula;

import java.util.Set;
import java.util.regex.Pattern;
import se.blankett.json.Json;

/** What a value in a formula is, as far as its form tells. */
public enum ValueKind {
    NUMBER("a number"),
    /** An answer to a yes or no question, or what a comparison gives. */
    TRUTH("yes or no"),
    TEXT("a text"),
    DATE("a date"),
    /** A year and a month: {@code 2026-05}. */
    MONTH("a month"),
    /** A time of day: {@code 08:30}. */
    TIME("a time of day"),
    PERSONNUMMER("a personnummer"),
    /** A text that is written as a date, {@code "2026-05-03"}: it is one beside a date. */
    DATE_TEXT("a text"),
    /** A text that is written as a month. */
    MONTH_TEXT("a text"),
    /** A text that is written as a time of day. */
    TIME_TEXT("a text"),
    /** An object, a row or a file: nothing is done with it as a whole. */
    OBJECT("an object");

    private static final Pattern MONTH_FORM = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])");
    private static final Pattern TIME_FORM = Pattern.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9]");

    private final String phrase;

    ValueKind(String phrase) {
        this.phrase = phrase;
    }

    /** Returns the kind of a value that is known, as JSON has it: an option, a parameter, what stands in the formula. */
    public static ValueKind of(Object value) {
        if (value instanceof String text) {
            return ofText(text);
        }
        if (value instanceof Boolean) {
            return TRUTH;
        }
        return value == Json.NULL || !(value instanceof Number) ? OBJECT : NUMBER;
    }

    private static ValueKind ofText(String text) {
        if (Dates.read(text).isPresent()) {
            return DATE_TEXT;
        }
        if (MONTH_FORM.matcher(text).matches()) {
            return MONTH_TEXT;
        }
        return TIME_FORM.matcher(text).matches() ? TIME_TEXT : TEXT;
    }

    /** Returns it in a sentence: {@code a date}. */
    public String phrase() {
        return phrase;
    }

    /** Returns as what it may be used. */
    private Set<ValueKind> uses() {
        return switch (this) {
            case NUMBER, TRUTH, TEXT, DATE, MONTH, TIME -> Set.of(this);
            case PERSONNUMMER -> Set.of(this, TEXT);
            case DATE_TEXT -> Set.of(DATE, TEXT);
            case MONTH_TEXT -> Set.of(MONTH, TEXT);
            case TIME_TEXT -> Set.of(TIME, TEXT);
            case OBJECT -> Set.of();
        };
    }

    /** Says whether it may be used as the other kind: a text that is written as a date may be used as a date. */
    public boolean is(ValueKind use) {
        return uses().contains(use);
    }

    /** Says whether both may be used as one kind, so that they can be compared. */
    boolean isLike(ValueKind other) {
        return uses().stream().anyMatch(other::is);
    }

    /** Says whether it is text where texts are put after one another. */
    boolean isTextual() {
        return this == MONTH || this == TIME || is(TEXT);
    }
}
