package se.blankett.outline;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import se.blankett.bean.BeanException;
import se.blankett.bean.Beans;
import se.blankett.json.Json;
import se.blankett.report.Finding;
import se.blankett.submission.Outcome;
import se.blankett.validate.SubmissionValidator;

/** What a class says of answers, and what the form says that is made of it. */
final class Verdicts {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> CLOCK)
            .buildValidatorFactory()
            .getValidator();

    private final Class<?> type;
    private final SubmissionValidator form;

    Verdicts(Class<?> type) {
        this.type = type;
        this.form = SubmissionValidator.of(Outline.of(type, VALIDATOR).form(), CLOCK);
    }

    /** Returns what a host with the class says: it is bound, and then validated. */
    boolean ofClass(Map<String, Object> answers) {
        try {
            return VALIDATOR.validate(Beans.as(answers, type)).isEmpty();
        } catch (BeanException e) {
            return false;
        }
    }

    boolean ofForm(Map<String, Object> answers) {
        return outcome(answers).report().findings().stream().noneMatch(Finding::isError);
    }

    Outcome outcome(Map<String, Object> answers) {
        return form.validate(Json.write(answers));
    }
}
