package se.blankett.bean;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import se.blankett.engine.EngineException;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.json.JsonException;
import se.blankett.parse.Catalogue;
import se.blankett.report.Finding;
import se.blankett.submission.Outcome;
import se.blankett.submission.RefusedPostException;
import se.blankett.text.Describer;
import se.blankett.text.Texts;
import se.blankett.validate.SubmissionValidator;

/**
 * The forms that {@link ValidSubmission} knows: one bean of the host's. Each form is compiled when it is first asked for.
 * Safe to share between threads.
 */
public final class SubmissionForms {
    private final Catalogue catalogue;
    private final Clock clock;
    private final Optional<Supplier<String>> language;
    private final Map<String, SubmissionValidator> compiled;

    private SubmissionForms(
            Catalogue catalogue,
            Clock clock,
            Optional<Supplier<String>> language,
            Map<String, SubmissionValidator> compiled) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.language = language;
        this.compiled = compiled;
    }

    /** Returns the forms of the catalogue; the clock decides which version applies, its zone should be Europe/Stockholm. */
    public static SubmissionForms of(Catalogue catalogue, Clock clock) {
        return new SubmissionForms(catalogue, clock, Optional.empty(), new ConcurrentHashMap<>());
    }

    /**
     * Returns a copy that says what it finds in the language that is supplied on each call, as a BCP 47 tag: in Spring that
     * of {@code LocaleContextHolder}. Without one it is that of the form.
     */
    public SubmissionForms withLanguage(Supplier<String> tag) {
        return new SubmissionForms(catalogue, clock, Optional.of(tag), compiled);
    }

    /**
     * Returns a factory for a {@code ValidatorFactory} without dependency injection: it makes the validators of {@link
     * ValidSubmission}, and leaves all others to the other one.
     */
    public ConstraintValidatorFactory validators(ConstraintValidatorFactory others) {
        return new FormsValidatorFactory(this, others);
    }

    boolean isValid(String name, Object value, ConstraintValidatorContext context) {
        Form form = form(name);
        SubmissionValidator validator = compiled.computeIfAbsent(
                form.identity().name() + " " + form.identity().digest(), key -> SubmissionValidator.of(form, clock));
        Texts texts =
                Texts.nearest(language.map(Supplier::get).orElse(form.identity().lang()));
        FoundPlaces places = new FoundPlaces(value, form, context);
        Optional<Outcome> outcome = judge(validator, value);
        if (outcome.isEmpty()) {
            places.add(Finding.of(Pointer.ROOT, "answers.unreadable"), texts.text("ui.answersUnreadable"));
            return false;
        }
        List<Finding> errors = outcome.get().report().findings().stream()
                .filter(Finding::isError)
                .toList();
        Describer describer = Describer.of(texts, form);
        errors.forEach(finding -> places.add(finding, describer.describe(finding)));
        return errors.isEmpty();
    }

    private Form form(String name) {
        try {
            return catalogue.form(name, LocalDate.now(clock));
        } catch (IllegalArgumentException e) {
            throw new ConstraintDeclarationException("@ValidSubmission: " + e.getMessage(), e);
        }
    }

    /** Returns nothing where the value is no answers at all, or more than anybody may send. */
    private static Optional<Outcome> judge(SubmissionValidator validator, Object value) {
        String json = value instanceof CharSequence text ? text.toString() : BeanMapper.write(value);
        try {
            return Optional.of(validator.validate(json));
        } catch (JsonException | RefusedPostException | EngineException e) {
            return Optional.empty();
        }
    }
}
