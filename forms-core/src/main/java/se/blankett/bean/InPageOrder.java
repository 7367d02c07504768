package se.blankett.bean;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The standard's exception keeps its violations in a set without order; this one keeps the order that they came in. */
final class InPageOrder extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    private final transient Set<ConstraintViolation<?>> inOrder;

    InPageOrder(Set<? extends ConstraintViolation<?>> violations) {
        super(violations);
        this.inOrder = Collections.unmodifiableSet(new LinkedHashSet<>(violations));
    }

    @Override
    public Set<ConstraintViolation<?>> getConstraintViolations() {
        return inOrder;
    }
}
