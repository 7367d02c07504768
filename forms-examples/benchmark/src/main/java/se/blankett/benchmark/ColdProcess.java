package se.blankett.benchmark;

import se.blankett.validate.SubmissionValidator;

/** Starts, reads and compiles a form, and judges one draft. */
final class ColdProcess {
    private ColdProcess() {}

    public static void main(String[] arguments) {
        Sample sample = Sample.named("barnomsorg", "errors");
        int findings = SubmissionValidator.of(sample.form(), Sample.CLOCK)
                .validate(sample.draft())
                .report()
                .findings()
                .size();
        if (findings != 6) {
            throw new IllegalStateException("findings: must be 6, was " + findings);
        }
    }
}
