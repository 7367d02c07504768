package se.blankett.threeways.spring;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.blankett.bean.ValidSubmission;

/** The other ways in which Spring tells what a constraint has found. */
final class OtherWays {
    private OtherWays() {}

    /** A part of an application, in names of its own. */
    @ValidSubmission(form = "skolskjuts")
    record Part(
            @JsonProperty("school") String nameOfSchool,
            @JsonProperty("period") Days days) {}

    record Days(String from, @JsonProperty("to") String until) {}

    /** Of which Spring says {@code MethodArgumentNotValidException}. */
    @RestController
    static final class OfClass {
        @PostMapping("/other/class")
        @ResponseStatus(HttpStatus.NO_CONTENT)
        void take(@RequestBody @Valid Part part) {}
    }

    /** Of which Spring says {@code ConstraintViolationException}: a proxy asks, not Spring MVC. */
    @RestController
    @Validated
    static class OfProxy {
        @PostMapping("/other/proxy")
        @ResponseStatus(HttpStatus.NO_CONTENT)
        void take(@RequestBody @ValidSubmission(form = "skolskjuts") Map<String, Object> answers) {}
    }
}
