package se.blankett.formula;

import java.io.Serial;

/** Leads out of a formula that has no value; never seen outside. */
final class FaultException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    FaultException(Fault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
