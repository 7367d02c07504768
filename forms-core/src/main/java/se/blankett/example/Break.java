package se.blankett.example;

import java.util.Set;
import se.blankett.form.Pointer;

/**
 * One answer that is wrong in one way.
 *
 * @param rule what it breaks, for people: {@code maxLength 80}
 * @param at where it stands
 * @param value the wrong answer
 * @param told where the finding is
 * @param code the finding's, or {@code ""} where it follows from what the engine says
 * @param by who finds it
 * @param keywords what the engine may say
 */
record Break(String rule, Pointer at, Object value, Pointer told, String code, By by, Set<String> keywords) {
    /** Who finds what is wrong. */
    enum By {
        /** The engine. */
        ENGINE,
        /** Whoever reads texts: what cannot be read is as if it were not there. */
        READER,
        /** Whoever knows what the schema does not say; to the engine nothing is wrong. */
        FORM
    }

    static Break engine(String rule, Pointer at, Object value, String code, String... keywords) {
        return new Break(rule, at, value, at, code, By.ENGINE, Set.of(keywords));
    }

    static Break reader(String rule, Pointer at, Object value, String code) {
        return new Break(rule, at, value, at, code, By.READER, Set.of());
    }

    static Break form(String rule, Pointer at, Object value, Pointer told, String code) {
        return new Break(rule, at, value, told, code, By.FORM, Set.of());
    }

    Break toldAt(Pointer other) {
        return new Break(rule, at, value, other, code, by, keywords);
    }
}
