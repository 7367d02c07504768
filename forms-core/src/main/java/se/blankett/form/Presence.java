package se.blankett.form;

import java.util.List;

/**
 * When a field is asked, and when it has to be answered.
 *
 * @param declared the field is asked when one of these holds
 * @param required it has to be answered when one of these holds
 */
public record Presence(List<Guard> declared, List<Guard> required) {
    public Presence {
        declared = List.copyOf(declared);
        required = List.copyOf(required);
    }
}
