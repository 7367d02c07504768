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
import se.blankett.render.pdf.Pdf;
import se.blankett.render.pdf.PdfOptions;
import se.blankett.render.pdf.PdfRenderer;
import se.blankett.render.view.PageOptions;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Draft;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;
import se.blankett.validate.SubmissionValidator;

/**
 * One receipt.
 *
 * @param name says which, in a report
 * @param review the page on which the same answers are looked through before they are sent
 */
record ReceiptCase(String name, Submission submission, String review, Recipient to) {
    /** Each form of the catalogue with each of its valid answers, in three languages, for both who get one. */
    static final List<ReceiptCase> WRITTEN = written();

    /** Answers that were made up: every question and option, and every answer at its limits. */
    static final List<ReceiptCase> GENERATED = generated();

    private static final PdfRenderer PDF = PdfRenderer.of();

    private static List<ReceiptCase> written() {
        List<ReceiptCase> cases = new ArrayList<>();
        for (CatalogueForm form : CatalogueForm.all()) {
            for (String lang : CatalogueForm.LANGUAGES) {
                Desk desk = Desk.of(form, lang);
                for (Map<String, Object> answers : form.valid()) {
                    for (Recipient to : Recipient.values()) {
                        cases.add(desk.receipt(form.name() + " " + cases.size(), answers, to));
                    }
                }
            }
        }
        return cases;
    }

    private static List<ReceiptCase> generated() {
        return CatalogueForm.all().stream().flatMap(ReceiptCase::generated).toList();
    }

    private static Stream<ReceiptCase> generated(CatalogueForm form) {
        Examples examples = Examples.of(form.form(), Desk.CLOCK);
        Desk desk = Desk.of(form, form.form().identity().lang());
        return Stream.concat(examples.covering(Desk.SEED).cases().stream(), examples.limits(Desk.SEED).cases().stream())
                .map(example -> desk.receipt(form.name() + " " + example, example.answers(), Recipient.AUTHORITY));
    }

    Pdf pdf() {
        return PDF.receipt(submission, PdfOptions.of(to));
    }

    @Override
    public String toString() {
        return name + ", " + submission.form().lang() + ", " + to;
    }

    /** Where answers to one form in one language are sent to. */
    private record Desk(Dialogue dialogue, FormBinder binder, SubmissionValidator validator, HtmlRenderer html) {
        static final long SEED = 1;
        static final Instant RECEIVED = Instant.parse("2026-11-21T11:00:00Z");
        static final Clock CLOCK = Clock.fixed(RECEIVED, ZoneId.of("Europe/Stockholm"));

        static Desk of(CatalogueForm known, String lang) {
            Dialogue dialogue = known.dialogue().in(lang);
            Form form = dialogue.form();
            return new Desk(
                    dialogue, FormBinder.of(form, CLOCK), SubmissionValidator.of(form, CLOCK), HtmlRenderer.of(form));
        }

        /** What is good to check is confirmed on the way. */
        private Turn review(Draft draft) {
            Turn turn = dialogue.show(draft, Draft.REVIEW);
            while (turn.page().isPresent()) {
                String page = turn.page().get().id();
                Draft warned = turn.draft();
                turn = dialogue.take(warned, CataloguePen.post(page, "!review", "", warned.toParameters()));
            }
            return turn;
        }

        ReceiptCase receipt(String name, Map<String, Object> answers, Recipient to) {
            Draft draft = binder.fill(Draft.of("EX-1"), answers);
            Turn review = review(draft);
            Submission submission =
                    Submission.of(dialogue.form(), validator.validate(draft), draft.submissionId(), RECEIVED);
            return new ReceiptCase(name, submission, html.render(review, PageOptions.of("/x")), to);
        }
    }
}
