package se.blankett.threeways.rest;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import se.blankett.bean.SubmissionForms;

/** Answers what Jakarta Validation refuses with a problem document (RFC 9457). */
public final class ProblemMapper implements ExceptionMapper<ConstraintViolationException> {
    private final SubmissionForms forms;

    ProblemMapper(SubmissionForms forms) {
        this.forms = forms;
    }

    @Override
    public Response toResponse(ConstraintViolationException refused) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "https://exempel.se/problem/answers");
        problem.put("title", "The form does not accept these answers");
        problem.put("status", 422);
        problem.put("errors", forms.toErrors(refused.getConstraintViolations()));
        return Response.status(422)
                .type("application/problem+json")
                .entity(problem)
                .build();
    }
}
