package se.blankett.render.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Pointer;
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

    /** Returns what happens after the review, a sentence or two; {@code ""} where nobody signs. */
    String after(String sign, List<Pointer> signers) {
        return said("ui.signing.", sign, signers);
    }

    /** Returns who signs; {@code ""} where nobody does. */
    String fact(String sign, List<Pointer> signers) {
        return said("ui.signature.", sign, signers);
    }

    /** Where none of all is known, who submits is. */
    private String said(String key, String sign, List<Pointer> signers) {
        Map<String, String> byAnswer = new LinkedHashMap<>(); // who is named twice signs once
        signers.stream()
                .flatMap(at -> question(at).stream())
                .forEach(question -> byAnswer.putIfAbsent(question.answer(), number(question)));
        List<String> people = List.copyOf(byAnswer.values());
        if (sign.equals("none")) {
            return "";
        }
        return people.isEmpty() || sign.equals("one")
                ? texts.text(key + "one")
                : texts.text(
                        key + "all",
                        Map.of("n", people.size(), "people", texts.formats().all(people)));
    }

    private Optional<Question> question(Pointer at) {
        return pages.stream()
                .flatMap(ShownPage::questions)
                .filter(question -> question.pointer().equals(at))
                .findFirst();
    }

    private String number(Question question) {
        return switch (recipient) {
            case CITIZEN -> question.masked();
            case AUTHORITY -> question.answer();
        };
    }
}
