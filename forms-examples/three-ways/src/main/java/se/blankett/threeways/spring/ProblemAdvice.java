package se.blankett.threeways.spring;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import se.blankett.bean.SubmissionForms;

/** Answers what Jakarta Validation refuses with a problem document (RFC 9457), whichever way Spring tells of it. */
@RestControllerAdvice
final class ProblemAdvice {
    private final SubmissionForms forms;

    ProblemAdvice(SubmissionForms forms) {
        this.forms = forms;
    }

    @ExceptionHandler
    ProblemDetail refuse(ConstraintViolationException refused) {
        return problem(refused.getConstraintViolations());
    }

    /** Of a class with {@code @Valid}. */
    @ExceptionHandler
    ProblemDetail refuse(MethodArgumentNotValidException refused) {
        return problem(refused.getAllErrors().stream()
                .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class))
                .toList());
    }

    /** Of a constraint on a parameter. */
    @ExceptionHandler
    ProblemDetail refuse(HandlerMethodValidationException refused) {
        List<ParameterValidationResult> results = refused.getParameterValidationResults();
        return problem(results.stream().flatMap(ProblemAdvice::violations).toList());
    }

    private static Stream<ConstraintViolation<?>> violations(ParameterValidationResult result) {
        return result.getResolvableErrors().stream().map(error -> result.unwrap(error, ConstraintViolation.class));
    }

    private ProblemDetail problem(Collection<? extends ConstraintViolation<?>> violations) {
        ProblemDetail problem = ProblemDetail.forStatus(422);
        problem.setType(URI.create("https://exempel.se/problem/answers"));
        problem.setTitle("The form does not accept these answers");
        problem.setProperty("errors", forms.toErrors(violations));
        return problem;
    }
}
