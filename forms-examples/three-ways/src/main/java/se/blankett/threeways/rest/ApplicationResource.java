package se.blankett.threeways.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import se.blankett.bean.SubmissionForms;
import se.blankett.submission.Submission;

/** Takes applications from other programs. */
@Path("skolskjuts")
public final class ApplicationResource {
    private final SubmissionForms forms;

    ApplicationResource(SubmissionForms forms) {
        this.forms = forms;
    }

    /** Answers with the address of the submission. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(String answers) {
        Submission submission =
                forms.accept("skolskjuts", answers, UUID.randomUUID().toString());
        return Response.created(URI.create(submission.id())).build();
    }
}
