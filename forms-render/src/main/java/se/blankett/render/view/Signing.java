package se.blankett.render.view;

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
        List<String> people =
                signers.stream().flatMap(at -> person(at).stream()).toList();
        if (sign.equals("none")) {
            return "";
        }
        return people.isEmpty() || sign.equals("one")
                ? texts.text(key + "one")
                : texts.text(key + "all", Map.of("people", texts.formats().all(people)));
    }

    private Optional<String> person(Pointer at) {
        return pages.stream()
                .flatMap(page -> page.parts().stream())
                .flatMap(part -> part.questions().stream())
                .filter(question -> question.pointer().equals(at))
                .map(this::number)
                .findFirst();
    }

    private String number(Question question) {
        return switch (recipient) {
            case CITIZEN -> question.masked();
            case AUTHORITY -> question.answer();
        };
    }
}
