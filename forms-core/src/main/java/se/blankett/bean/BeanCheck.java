package se.blankett.bean;

import jakarta.validation.Validator;
import java.util.Set;
import java.util.stream.Collectors;
import se.blankett.form.Form;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.submission.AnswerCheck;
import se.blankett.submission.Outcome;

/** Asks a provider of Jakarta Validation about answers bound to a class. */
final class BeanCheck<T> implements AnswerCheck {
    private final Class<T> type;
    private final Validator validator;
    private final Class<?>[] groups;
    private final Set<String> names;

    BeanCheck(Class<T> type, Validator validator, Class<?>[] groups) {
        this.type = type;
        this.validator = validator;
        this.groups = groups;
        this.names = BeanProperties.names(BeanProperties.typeOf(type)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Report check(Form form, Outcome outcome) {
        if (!isWhole(outcome.report())) {
            return Report.CLEAN;
        }
        T bean = BeanMapper.bind(outcome.answers(), type);
        return Violations.toReport(validator.validate(bean, groups), form);
    }

    /** A constraint that looks at two answers is not to meet one without the other, unless that is as it may be. */
    private boolean isWhole(Report report) {
        return report.errors().stream().noneMatch(this::isOurs);
    }

    private boolean isOurs(Finding finding) {
        return finding.pointer().isRoot()
                || names.contains(finding.pointer().prefix(1).last());
    }
}
