package se.blankett.bean;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import se.blankett.engine.EngineException;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.json.JsonException;
import se.blankett.parse.Catalogue;
import se.blankett.submission.AnswerCheck;
import se.blankett.submission.Outcome;
import se.blankett.submission.RefusedPostException;
import se.blankett.submission.Submission;
import se.blankett.text.Describer;
import se.blankett.text.Texts;
import se.blankett.validate.SubmissionValidator;

/**
 * The forms that {@link ValidSubmission} knows, and what takes answers from another program: one bean of the host's. Each
 * form is compiled when it is first asked for. Safe to share between threads.
 */
public final class SubmissionForms {
    private final Catalogue catalogue;
    private final Clock clock;
    private final Optional<Supplier<String>> language;
    private final Map<String, List<AnswerCheck>> checks;
    private final Map<String, SubmissionValidator> compiled;

    private SubmissionForms(
            Catalogue catalogue,
            Clock clock,
            Optional<Supplier<String>> language,
            Map<String, List<AnswerCheck>> checks,
            Map<String, SubmissionValidator> compiled) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.language = language;
        this.checks = checks;
        this.compiled = compiled;
    }

    /** Returns the forms of the catalogue; the clock decides which version applies, its zone should be Europe/Stockholm. */
    public static SubmissionForms of(Catalogue catalogue, Clock clock) {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(clock, "clock");
        return new SubmissionForms(catalogue, clock, Optional.empty(), Map.of(), new ConcurrentHashMap<>());
    }

    /**
     * Returns a copy that says what it finds in the language that is supplied on each call, as a BCP 47 tag: in Spring that
     * of {@code LocaleContextHolder}. Without one it is that of the form.
     */
    public SubmissionForms withLanguage(Supplier<String> tag) {
        return new SubmissionForms(catalogue, clock, Optional.of(tag), checks, compiled);
    }

    /**
     * Returns a copy that asks the check too, of answers to one form: the same as {@code Dialogue.with} takes.
     *
     * @throws IllegalArgumentException where there is no such form; the message lists those that there are
     */
    public SubmissionForms with(String form, AnswerCheck check) {
        String name = formNamed(form).identity().name();
        List<AnswerCheck> ofForm = new ArrayList<>(checks.getOrDefault(name, List.of()));
        ofForm.add(check);
        Map<String, List<AnswerCheck>> more = new HashMap<>(checks);
        more.put(name, List.copyOf(ofForm));
        return new SubmissionForms(catalogue, clock, language, Map.copyOf(more), new ConcurrentHashMap<>());
    }

    /**
     * Returns a factory for a {@code ValidatorFactory} without dependency injection: it makes the validators of {@link
     * ValidSubmission}, and leaves all others to the other one.
     */
    public ConstraintValidatorFactory validators(ConstraintValidatorFactory others) {
        return new FormsValidatorFactory(this, others);
    }

    /**
     * Takes answers from another program, and returns them as a submission of this moment: pruned and typed.
     *
     * @param form its short name, {@code skolskjuts}, or its {@code $id}
     * @param answers JSON as a text, a map of its members, or a class that Jackson writes as JSON
     * @throws ConstraintViolationException with all that stops them, in page order
     * @throws IllegalArgumentException where there is no such form; the message lists those that there are
     * @throws BeanException where a class cannot be written as JSON, or has no room for answers that a check of its binds
     */
    public Submission accept(String form, Object answers, String submissionId) {
        Form asked = spoken(formNamed(form));
        Outcome outcome = judge(asked, answers)
                .orElseThrow(() -> new InPageOrder(Set.of(Violations.unreadable(asked, texts(asked)))));
        Violations.refuse(asked, outcome, texts(asked).lang());
        return Submission.of(asked, outcome, submissionId, clock.instant());
    }

    /**
     * Returns the violations for a mapper to answer with, in the order of their form's pages, whatever order a provider
     * found them in; those of no form come first, by their places. The codes of what a form found are those of its
     * findings: of a provider's violations it is asked again what it says of the value, in the same language.
     */
    public List<AnswerError> toErrors(Collection<? extends ConstraintViolation<?>> violations) {
        return new FoundErrors(this::formNamed, (name, value) -> said(spoken(formNamed(name)), value)).of(violations);
    }

    boolean isValid(String name, Object value, ConstraintValidatorContext context) {
        Form form = spoken(declared(name));
        FoundPlaces places = new FoundPlaces(value, form, context);
        List<FoundSentence> said = said(form, value);
        said.forEach(places::add);
        return said.isEmpty();
    }

    /** Returns what stops the answers, in page order. */
    private List<FoundSentence> said(Form form, Object value) {
        Optional<Outcome> outcome = judge(form, value);
        if (outcome.isEmpty()) {
            return List.of(new FoundSentence(
                    Pointer.ROOT, Violations.UNREADABLE, texts(form).text("ui.answersUnreadable")));
        }
        Describer describer = Describer.of(texts(form), form);
        return outcome.get().report().errors().stream()
                .map(finding -> new FoundSentence(finding.pointer(), finding.code(), describer.describe(finding)))
                .toList();
    }

    private Form formNamed(String name) {
        return catalogue.form(name, LocalDate.now(clock));
    }

    /** The one exception that a provider lets through as it is. */
    private Form declared(String name) {
        try {
            return formNamed(name);
        } catch (IllegalArgumentException e) {
            throw new ConstraintDeclarationException("@ValidSubmission: " + e.getMessage(), e);
        }
    }

    /** Checks are asked with the form in the language of the person. */
    private Form spoken(Form form) {
        return language.map(Supplier::get).map(form::in).orElse(form);
    }

    private Texts texts(Form form) {
        return Texts.nearest(language.map(Supplier::get).orElse(form.identity().lang()));
    }

    private SubmissionValidator validator(Form form) {
        SubmissionValidator validator = compiled.computeIfAbsent(
                form.identity().name() + " " + form.identity().digest(), key -> compile(form));
        return validator.in(form.identity().lang());
    }

    private SubmissionValidator compile(Form form) {
        SubmissionValidator validator = SubmissionValidator.of(form, clock);
        for (AnswerCheck check : checks.getOrDefault(form.identity().name(), List.of())) {
            validator = validator.with(check);
        }
        return validator;
    }

    /** Returns nothing where the value is no answers at all, or more than anybody may send. */
    private Optional<Outcome> judge(Form form, Object value) {
        Optional<String> json =
                value instanceof CharSequence text ? Optional.of(text.toString()) : BeanMapper.write(value);
        try {
            return json.map(validator(form)::validate);
        } catch (JsonException | RefusedPostException | EngineException e) {
            return Optional.empty();
        }
    }
}
