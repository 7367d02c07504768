package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.blankett.form.Form;
import se.blankett.form.Handling;
import se.blankett.form.Start;
import se.blankett.submission.ShownCare;
import se.blankett.text.Texts;

/** Makes the view of the page before the questions. */
final class StartViews {
    private final Form form;
    private final AuthorTexts author;
    private final Texts texts;
    private final HandlingFacts handling;

    StartViews(Form form, AuthorTexts author, Texts texts) {
        this.form = form;
        this.author = author;
        this.texts = texts;
        this.handling = new HandlingFacts(texts);
    }

    StartPageView of(PageFrameView frame) {
        Start start = form.start();
        boolean login = form.handling().auth().equals("required");
        return new StartPageView(
                frame,
                author.phrase(form.title()),
                author.prose(form.description()),
                author.prose(start.text()),
                start.needed().stream().map(author::phrase).toList(),
                start.minutes().isPresent()
                        ? texts.text("ui.minutes", Map.of("n", start.minutes().getAsInt()))
                        : "",
                login ? texts.text("ui.authRequired") : "",
                handling.call("ui.call", author.phone()),
                isPersonal() ? handling.call("ui.protected", author.phone()) : Phrase.NONE,
                author.prose(start.paper()),
                privacy());
    }

    private boolean isPersonal() {
        return Stream.concat(
                        Stream.of(form.handling().privacy()),
                        ShownCare.listOf(form).stream().map(ShownCare::privacy))
                .anyMatch(privacy -> !privacy.equals("none"));
    }

    /** What whoever collects personal data tells (article 13 of the GDPR). */
    private List<Fact> privacy() {
        Handling said = form.handling();
        List<Fact> facts = new ArrayList<>(handling.of(
                author.phrase(said.authority()),
                author.phrase(said.purpose()),
                author.phrase(said.legalBasis()),
                said.retention()));
        facts.addAll(handling.ofParts(ShownCare.listOf(form), said.retention()));
        if (!facts.isEmpty() && isPersonal()) {
            facts.add(handling.rights());
        }
        return facts;
    }
}
