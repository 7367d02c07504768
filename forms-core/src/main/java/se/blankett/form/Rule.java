package se.blankett.form;

/**
 * What has to hold for the answers of an object together.
 *
 * @param id names the finding, whose code is {@code rule.} and the id
 * @param test has to hold; it is not decided while an answer that it needs is absent
 * @param message what people are told when it does not hold, in the form's language
 * @param at where the finding stands, {@code /barn/-/slut}
 * @param warning whether it stops once only, and passes when it is confirmed
 * @param guard when it applies
 */
public record Rule(String id, Expression test, String message, Pointer at, boolean warning, Guard guard) {
    /** Returns the code of its finding: {@code rule.slut}. */
    public String code() {
        return "rule." + id;
    }
}
