package se.blankett.bean;

import jakarta.validation.Validator;
import java.util.Map;
import java.util.Objects;
import se.blankett.submission.AnswerCheck;
import se.blankett.submission.Submission;

/**
 * Answers as a class of the host's own: a record or a bean, with enums, {@code java.time}, {@code BigDecimal}, {@code
 * Optional}, lists, maps and the values of {@code se.blankett.identifier}. Names are those of JSON, or what Jackson's
 * annotations say. Stateless: safe to share between threads.
 */
public final class Beans {
    private Beans() {}

    /**
     * Returns the accepted answers as the class. Answers that it has no property for are left out.
     *
     * @throws BeanException where an answer does not fit; it has the place
     */
    public static <T> T as(Submission submission, Class<T> type) {
        return as(submission.answers(), type);
    }

    /**
     * Returns answers as the class, those of an {@code Outcome} too.
     *
     * @throws BeanException where an answer does not fit; it has the place
     */
    public static <T> T as(Map<String, Object> answers, Class<T> type) {
        return BeanMapper.bind(answers, type);
    }

    /**
     * Returns the constraints of the class as a check: for {@code Dialogue.with} and {@code SubmissionValidator.with}. It
     * is asked as soon as all that the class has properties for is answered as the schema wants it: a small class for a
     * page, a large one for the form.
     *
     * @param validator of the host; its interpolator decides the language of the messages
     * @param groups those that are asked; none are the default group
     */
    public static <T> AnswerCheck check(Class<T> type, Validator validator, Class<?>... groups) {
        Objects.requireNonNull(validator, "validator"); // now, and not when somebody has answered
        return new BeanCheck<>(type, validator, groups.clone());
    }
}
