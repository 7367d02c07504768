package se.blankett.form;

import java.util.Map;

/**
 * What a form author says about a field, in the form's language. Text that is not there is {@code ""}.
 *
 * @param label {@code title}, or the property's name made readable
 * @param hint {@code description}: under the label
 * @param help {@code x-form.help}: longer, behind a fold
 * @param noun {@code x-form.noun}: the label inside a sentence, "ditt telefonnummer"
 * @param unit {@code x-form.unit}: outside the input, "kr"
 * @param example the first one that the schema gives (Validation 2020-12, section 9.5), as a text
 * @param errors {@code x-form.errors}: keyword, {@code required} or {@code *} to sentence
 */
public record Wording(
        String label, String hint, String help, String noun, String unit, String example, Map<String, String> errors) {
    public Wording {
        errors = Map.copyOf(errors);
    }

    /** Returns wording with a label and nothing else. */
    public static Wording of(String label) {
        return new Wording(label, "", "", "", "", "", Map.of());
    }

    /** Returns the label as it is called by others: without spaces around it, and without a colon at its end. */
    public String plainLabel() {
        String plain = label.strip();
        return plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** Returns a copy with another label. */
    public Wording withLabel(String other) {
        return new Wording(other, hint, help, noun, unit, example, errors);
    }
}
