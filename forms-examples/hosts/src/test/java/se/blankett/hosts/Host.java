package se.blankett.hosts;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.blankett.bean.SubmissionForms;

/** How a host comes to its validator. A run of these tests in another module names its own as {@code hosts.host}. */
public interface Host {
    /**
     * Returns a validator.
     *
     * @param speaking gives the host's words one language
     * @param forms those that {@code @ValidSubmission} knows, or empty
     */
    Validator validator(UnaryOperator<MessageInterpolator> speaking, Clock clock, Optional<SubmissionForms> forms);
}
