package se.blankett.lint;

import java.util.Set;
import se.blankett.form.Form;
import se.blankett.form.Handling;
import se.blankett.form.Leaf;

/**
 * Finds forms that ask who somebody is and do not say why (the General Data Protection Regulation, article 13.1 c: the
 * purposes and the legal basis are told when data are collected).
 */
final class PrivacyNotice implements Check {
    private static final Set<String> FORMATS = Set.of("se-personnummer", "email", "idn-email", "se-phone");

    @Override
    public void check(Definition form, Advice advice) {
        Handling handling = form.form().handling();
        boolean personal = !handling.privacy().equals("none")
                || form.leaves().filter(Leaf::isAnswerable).anyMatch(leaf -> isPersonal(leaf, form.form()));
        Node root = form.documents().own();
        if (personal && handling.purpose().isEmpty()) {
            advice.warning(
                    root.place("x-form").place("purpose"),
                    "privacy.noPurpose",
                    "the form asks for personal data and does not say why",
                    "add 'purpose': it is shown with the privacy notice");
        }
        if (personal && handling.legalBasis().isEmpty()) {
            advice.warning(
                    root.place("x-form").place("legalBasis"),
                    "privacy.noLegalBasis",
                    "the form asks for personal data and does not say on what legal basis",
                    "add 'legalBasis': the article and the act that ask for the data");
        }
    }

    private static boolean isPersonal(Leaf leaf, Form form) {
        return FORMATS.contains(leaf.limits().format())
                || !form.careAt(leaf.pointer()).privacy().equals("none");
    }
}
