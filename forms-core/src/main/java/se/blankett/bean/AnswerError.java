package se.blankett.bean;

import jakarta.validation.ConstraintViolation;
import java.util.Map;

/**
 * What is wrong with one answer, as other programs are told: an item of the member {@code errors} of a problem document
 * (RFC 9457, section 3). Three texts, which any JSON library writes.
 *
 * @param pointer where: a JSON Pointer as the fragment of a URI (RFC 6901, section 6), {@code #/barn/1/fornamn}
 * @param detail the sentence, in the language of the violation
 * @param code of the finding, {@code required.text}; of any other constraint {@code rule.bean.} and its name
 */
public record AnswerError(String pointer, String detail, String code) {
    /** Returns the violation as an error; its place has the names of JSON, as Jackson's annotations say them. */
    public static AnswerError of(ConstraintViolation<?> violation) {
        return new AnswerError(UriFragment.of(ViolationPlace.of(violation)), violation.getMessage(), codeOf(violation));
    }

    /** The code that {@link FoundDescriptor} has, which a provider's has not. */
    static String codeOf(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        boolean found = violation.getConstraintDescriptor() instanceof FoundDescriptor;
        return found ? String.valueOf(attributes.get("code")) : constraintOf(violation);
    }

    /** Returns {@code rule.bean.NotNull}. */
    static String constraintOf(ConstraintViolation<?> violation) {
        return "rule.bean."
                + violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
    }
}
