package se.blankett.bean;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/** An answer as a violation may carry it, which may end in a log or in a response. */
final class ShownValue {
    /** A sole trader's number, of taxes too, is a personnummer. */
    private static final Set<String> PERSONAL =
            Set.of("se-personnummer", "se-organisationsnummer", "se-vat", "se-bankkonto", "iban");

    private ShownValue() {}

    /** Returns one answer that is neither protected nor a number that tells who somebody is or leads to money. */
    static Optional<Object> of(Pointer place, Form form, Map<String, Object> answers) {
        return form.fieldAt(place)
                .filter(field -> field instanceof Leaf leaf && isOpen(leaf))
                .filter(field -> !form.careAt(place).isProtected())
                .flatMap(field -> place.evaluate(answers));
    }

    private static boolean isOpen(Leaf leaf) {
        return !leaf.facets().writeOnly()
                && !leaf.isFile()
                && !PERSONAL.contains(leaf.limits().format());
    }
}
