package se.blankett.validate;

import java.util.List;
import java.util.Set;
import se.blankett.form.Pointer;
import se.blankett.submission.Notice;

/**
 * What stands on a form's pages for some answers, which nobody has judged.
 *
 * @param asked the questions, in page order; a repeat without rows is listed itself
 * @param required those fields, containers too, that have to be answered
 * @param notices the static texts
 */
public record Visible(List<Pointer> asked, Set<Pointer> required, Set<Notice> notices) {
    public Visible {
        asked = List.copyOf(asked);
        required = Set.copyOf(required);
        notices = Set.copyOf(notices);
    }
}
