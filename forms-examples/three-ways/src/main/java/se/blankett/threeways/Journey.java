package se.blankett.threeways;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import se.blankett.bean.Beans;
import se.blankett.submission.AnswerCheck;

/** What a municipality asks of a journey to school beyond the form: a class with constraints, as anywhere in its code. */
public record Journey(@Valid Period period) {
    /** Returns the constraints as a rule of the form, in the language of the validator. */
    public static AnswerCheck check(Validator validator) {
        return Beans.check(Journey.class, validator);
    }

    /** The days of the journey. */
    public record Period(LocalDate from, LocalDate to) {
        /** A rule about {@code to}, at which it is told. */
        @AssertTrue(message = "{threeways.period}")
        public boolean isTo() {
            return !to.isBefore(from);
        }
    }
}
