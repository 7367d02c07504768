package se.blankett.example;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.blankett.engine.Violation;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.value.MissingFaults;

/**
 * What taking out one answer breaks.
 *
 * @param trial the answers without it
 * @param place where it stood
 */
record Removal(Form form, Trial trial, Place place) {
    private static final Set<String> REQUIRED = Set.of("required", "dependentRequired");
    private static final Set<String> CHOICE = Set.of("anyOf", "oneOf");

    /** Returns the name of the rule, or empty where none is broken. */
    Optional<String> rule() {
        List<Violation> violations = trial.violations();
        if (violations.isEmpty()) {
            return trial.absent().isEmpty() ? Optional.empty() : Optional.of("required, as all of its object");
        }
        boolean about = violations.stream().anyMatch(this::isAbout);
        String keyword = violations.get(0).keyword();
        return about ? Optional.of(CHOICE.contains(keyword) ? keyword : ruleOf(code())) : Optional.empty();
    }

    static String ruleOf(String code) {
        return "required, " + code;
    }

    private boolean isAbout(Violation violation) {
        return violation.properties().stream().map(violation.instance()::child).anyMatch(place.at()::isWithin);
    }

    private String code() {
        return codeAt(place);
    }

    private String codeAt(Place missing) {
        return MissingFaults.of(form, trial.answers(), trial.decisions()::holds)
                .at(missing.field(), missing.at())
                .code();
    }

    /** Returns the answers where nothing else is wrong with them. */
    Optional<Broken> broken() {
        List<Violation> violations = trial.violations();
        if (violations.isEmpty()) {
            return emptied();
        }
        if (violations.stream().allMatch(violation -> REQUIRED.contains(violation.keyword()) && isExactly(violation))) {
            return Optional.of(new Broken(trial.answers(), place.at(), code()));
        }
        boolean choice =
                violations.size() == 1 && CHOICE.contains(violations.get(0).keyword());
        return choice ? oneOf(violations.get(0)) : Optional.empty();
    }

    private boolean isExactly(Violation violation) {
        return violation.properties().stream().map(violation.instance()::child).allMatch(place.at()::equals);
    }

    /** Told at the first that is asked of those that would do. */
    private Optional<Broken> oneOf(Violation violation) {
        return violation.properties().stream()
                .map(violation.instance()::child)
                .filter(at -> trial.sight().at(at).isPresent())
                .findFirst()
                .map(at -> new Broken(trial.answers(), at, "oneOf.required"));
    }

    /** In an object that has to be there nothing is answered, though no answer in it has to be: told at the first. */
    private Optional<Broken> emptied() {
        Pointer outer = trial.absent().iterator().next();
        return trial.sight().places().stream()
                .filter(Place::answerable)
                .filter(first ->
                        first.field().kind() != Field.Kind.GROUP && first.at().isWithin(outer))
                .findFirst()
                .filter(first -> trial.absent().stream().allMatch(first.at()::isWithin))
                .map(first -> new Broken(trial.answers(), first.at(), codeAt(first)));
    }
}
