package se.blankett.render.view;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.blankett.submission.ShownForm;
import se.blankett.submission.Submission;
import se.blankett.text.Texts;

/** Makes the view of one submission. Used once. */
final class SubmissionViews {
    /** Receipts tell the time as it is in Sweden. */
    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** What a register takes, and nobody can misread: {@code 2026-05-03 14:05:12 +02:00}. */
    private static final DateTimeFormatter REGISTERED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private final Submission submission;
    private final ShownForm form;
    private final Recipient recipient;
    private final Texts texts;
    private final HandlingFacts handling;

    SubmissionViews(Submission submission, Recipient recipient) {
        this.submission = submission;
        this.form = submission.form();
        this.recipient = recipient;
        this.texts = Texts.nearest(form.lang());
        this.handling = new HandlingFacts(texts);
    }

    SubmissionView view() {
        ZonedDateTime time = submission.received().atZone(ZONE);
        return new SubmissionView(
                form.lang(),
                recipient,
                Summaries.phrase(form.title()),
                form.received().isEmpty() ? Phrase.of(texts.text("ui.received")) : Summaries.phrase(form.received()),
                new Prose(ProseReader.read(form.next().text()), form.next().lang()),
                submission.id(),
                texts.formats().dateTime(time.toLocalDateTime()),
                facts(time),
                summary(),
                handled(),
                handling.call("ui.call", form.phone()));
    }

    /** The only page of a form is often called what the form is, which is said already. */
    private Summary summary() {
        Summary summary =
                new Summaries(new HtmlIds("f"), recipient, 2, false, submission.answers()).of(submission.pages());
        boolean repeats = summary.groups().size() == 1
                && submission.pages().get(0).title().equals(form.title());
        String key = switch (recipient) {
            case CITIZEN -> "ui.answers";
            case AUTHORITY -> "ui.answersReceived";
        };
        return repeats ? new Summary(List.of(summary.groups().get(0).withTitle(Phrase.of(texts.text(key))))) : summary;
    }

    private List<Fact> handled() {
        List<Fact> facts = new ArrayList<>(handling.of(
                Phrase.NONE, Summaries.phrase(form.purpose()), Summaries.phrase(form.legalBasis()), form.retention()));
        facts.addAll(handling.ofParts(form.care(), form.retention()));
        return facts;
    }

    private List<Fact> facts(ZonedDateTime time) {
        List<Fact> facts = new ArrayList<>();
        handling.add(facts, "ui.authority", Summaries.phrase(form.authority()));
        add(facts, "ui.reference", submission.id());
        switch (recipient) {
            case CITIZEN -> add(facts, "ui.receivedAt", texts.formats().dateTime(time.toLocalDateTime()));
            case AUTHORITY -> {
                add(facts, "ui.receivedAt", REGISTERED.format(time));
                add(facts, "ui.formId", form.id());
                add(facts, "ui.formVersion", form.version());
                add(facts, "ui.formDigest", form.digest());
                add(facts, "ui.language", texts.text("ui.lang." + texts.lang()));
                add(facts, "ui.recordDigest", submission.sha256());
            }
        }
        add(facts, "ui.signature", new Signing(texts, recipient, submission.pages()).fact(form));
        return facts;
    }

    private void add(List<Fact> facts, String key, String value) {
        handling.add(facts, key, Phrase.of(value));
    }
}
