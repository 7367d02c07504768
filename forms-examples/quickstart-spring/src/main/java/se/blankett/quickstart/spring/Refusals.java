package se.blankett.quickstart.spring;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import se.blankett.submission.RefusedPostException;

/** A post that no form of ours sends gets no page. */
@ControllerAdvice
final class Refusals {
    @ExceptionHandler(RefusedPostException.class)
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    void refuse() {
        // the status is the answer
    }
}
