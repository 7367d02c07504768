package se.blankett.render.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Pointer;
import se.blankett.submission.ShownForm;
import se.blankett.submission.ShownPage;
import se.blankett.submission.ShownPage.Question;
import se.blankett.text.Texts;

/** Says who signs. Immutable. */
final class Signing {
    private final Texts texts;
    private final Recipient recipient;
    private final List<ShownPage> pages;

    /** @param pages with the numbers of those who sign */
    Signing(Texts texts, Recipient recipient, List<ShownPage> pages) {
        this.texts = texts;
        this.recipient = recipient;
        this.pages = pages;
    }

    /**
     * Returns what happens after the review, a sentence or two; {@code ""} where nobody signs.
     *
     * @param unknown how many more sign, whose numbers were not given
     */
    String after(String sign, List<Pointer> signers, int unknown) {
        return said("ui.signing.", sign, signers, unknown);
    }

    /** Returns who signs; {@code ""} where nobody does. */
    String fact(ShownForm form) {
        return said("ui.signature.", form.sign(), form.signers(), form.unknownSigners());
    }

    /** Where none of all was asked for, who submits is. */
    private String said(String key, String sign, List<Pointer> signers, int unknown) {
        Map<String, String> byAnswer = new LinkedHashMap<>(); // who is named twice signs once
        signers.stream()
                .flatMap(at -> question(at).stream())
                .forEach(question -> byAnswer.putIfAbsent(question.answer().text(), number(question)));
        List<String> people = List.copyOf(byAnswer.values());
        if (sign.equals("none")) {
            return "";
        }
        if (sign.equals("one") || (people.isEmpty() && unknown == 0)) {
            return texts.text(key + "one");
        }
        if (people.isEmpty()) {
            return texts.text(key + "unknown", Map.of("n", unknown));
        }
        String known = texts.text(
                key + "all",
                Map.of("n", people.size(), "people", texts.formats().all(people)));
        return unknown == 0 ? known : known + " " + texts.text(key + "more", Map.of("n", unknown));
    }

    private Optional<Question> question(Pointer at) {
        return pages.stream()
                .flatMap(ShownPage::questions)
                .filter(question -> question.pointer().equals(at))
                .findFirst();
    }

    private String number(Question question) {
        return switch (recipient) {
            case CITIZEN -> question.masked().text();
            case AUTHORITY -> question.answer().text();
        };
    }
}
