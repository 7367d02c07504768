package se.blankett.proof;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.blankett.bind.FormBinder;
import se.blankett.dialogue.Dialogue;
import se.blankett.example.Examples;
import se.blankett.form.Form;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.pdf.PdfOptions;
import se.blankett.render.pdf.PdfRenderer;
import se.blankett.render.view.PageOptions;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Draft;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;
import se.blankett.validate.SubmissionValidator;

/**
 * One receipt: a form in a language, answers that were sent, and for whom it is.
 *
 * @param name says which, in a report
 */
record ReceiptCase(String name, Dialogue dialogue, Map<String, Object> answers, Submission submission, Recipient to) {
    private static final Instant RECEIVED = Instant.parse("2026-11-21T11:00:00Z");
    private static final Clock CLOCK = Clock.fixed(RECEIVED, ZoneId.of("Europe/Stockholm"));
    private static final long SEED = 1;
    private static final PdfRenderer PDF = PdfRenderer.of();

    /** Each form of the catalogue with each of its valid answers, in three languages, for both who get one. */
    static List<ReceiptCase> written() {
        List<ReceiptCase> cases = new ArrayList<>();
        for (CatalogueForm form : CatalogueForm.all()) {
            int number = 0;
            for (Map<String, Object> answers : form.valid()) {
                number++;
                for (String lang : CatalogueForm.LANGUAGES) {
                    Dialogue dialogue = form.dialogue().in(lang);
                    for (Recipient to : Recipient.values()) {
                        cases.add(of(form.name() + " " + number, dialogue, answers, to));
                    }
                }
            }
        }
        return cases;
    }

    /** Answers that were made up: every question and option, and every answer at its limits. */
    static List<ReceiptCase> generated() {
        return CatalogueForm.all().stream().flatMap(ReceiptCase::generated).toList();
    }

    private static Stream<ReceiptCase> generated(CatalogueForm form) {
        Examples examples = Examples.of(form.form(), CLOCK);
        return Stream.concat(examples.covering(SEED).cases().stream(), examples.limits(SEED).cases().stream())
                .map(example ->
                        of(form.name() + " " + example, form.dialogue(), example.answers(), Recipient.AUTHORITY));
    }

    private static ReceiptCase of(String name, Dialogue dialogue, Map<String, Object> answers, Recipient to) {
        Form form = dialogue.form();
        Draft draft = FormBinder.of(form, CLOCK).fill(Draft.of("EX-1"), answers);
        Submission submission =
                Submission.of(form, SubmissionValidator.of(form, CLOCK).validate(draft), "EX-1", RECEIVED);
        return new ReceiptCase(name + ", " + form.identity().lang() + ", " + to, dialogue, answers, submission, to);
    }

    byte[] pdf() {
        return PDF.receipt(submission, PdfOptions.of(to)).bytes();
    }

    /** Returns the page on which the same answers are looked through before they are sent. */
    String review() {
        Form form = dialogue.form();
        Draft draft = FormBinder.of(form, CLOCK).fill(Draft.of("EX-1"), answers);
        Turn turn = dialogue.show(draft, Draft.REVIEW);
        return HtmlRenderer.of(form).render(turn, PageOptions.of("/x"));
    }

    @Override
    public String toString() {
        return name;
    }
}
