package se.blankett.render.view;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.blankett.form.Form;
import se.blankett.form.Handling;
import se.blankett.form.Start;
import se.blankett.render.view.StartPageView.Fact;
import se.blankett.text.Texts;

/** Makes the view of the page before the questions. */
final class StartViews {
    private final Form form;
    private final AuthorTexts author;
    private final Texts texts;

    StartViews(Form form, AuthorTexts author, Texts texts) {
        this.form = form;
        this.author = author;
        this.texts = texts;
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
                said("ui.call", start.phone()),
                isPersonal() ? said("ui.protected", start.phone()) : "",
                author.prose(start.paper()),
                privacy(form.handling()));
    }

    private boolean isPersonal() {
        return !form.handling().privacy().equals("none");
    }

    String said(String key, String phone) {
        return phone.isBlank() ? "" : texts.text(key, Map.of("phone", unbroken(phone.strip())));
    }

    /** A number that is read from the screen stays on one line. */
    private static String unbroken(String phone) {
        return phone.replace(' ', '\u00a0');
    }

    private List<Fact> privacy(Handling handling) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "ui.authority", author.phrase(handling.authority()));
        add(facts, "ui.purpose", author.phrase(handling.purpose()));
        add(facts, "ui.legalBasis", author.phrase(handling.legalBasis()));
        add(facts, "ui.retention", Phrase.of(retention(handling.retention())));
        return facts;
    }

    private void add(List<Fact> facts, String key, Phrase value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(texts.text(key), value));
        }
    }

    /** {@code P2Y6M} is 2 år, 6 månader. */
    private String retention(String duration) {
        try {
            Period period = duration.isBlank() ? Period.ZERO : Period.parse(duration);
            List<String> words = new ArrayList<>();
            addUnlessZero(words, "ui.years", period.getYears());
            addUnlessZero(words, "ui.months", period.getMonths());
            addUnlessZero(words, "ui.days", period.getDays());
            return String.join(", ", words);
        } catch (DateTimeException e) { // hours, say: told as the author wrote it
            return duration;
        }
    }

    private void addUnlessZero(List<String> words, String key, int n) {
        if (n != 0) {
            words.add(texts.text(key, Map.of("n", n)));
        }
    }
}
