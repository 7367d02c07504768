package se.blankett.threeways.spring;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.blankett.bean.SubmissionForms;
import se.blankett.bean.ValidSubmission;
import se.blankett.submission.Submission;

/** Takes applications from other programs. */
@RestController
final class ApplicationController {
    private final SubmissionForms forms;

    ApplicationController(SubmissionForms forms) {
        this.forms = forms;
    }

    @PostMapping(path = "/api/skolskjuts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> take(@RequestBody Map<String, Object> answers) {
        Submission submission =
                forms.accept("skolskjuts", answers, UUID.randomUUID().toString());
        return Map.of("id", submission.id(), "received", submission.received().toString());
    }

    /** Says what would be wrong, and keeps nothing: here the constraint is all. */
    @PostMapping(path = "/api/skolskjuts/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void check(@RequestBody @ValidSubmission(form = "skolskjuts") Map<String, Object> answers) {}
}
