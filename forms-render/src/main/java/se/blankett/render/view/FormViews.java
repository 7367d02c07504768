package se.blankett.render.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.render.view.Buttons.Button;
import se.blankett.submission.Action;
import se.blankett.submission.Draft;
import se.blankett.submission.ShownForm;
import se.blankett.submission.ShownPage;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;
import se.blankett.text.Texts;

/**
 * Makes the views of one form in one language: what depends on these only is made once. Immutable: safe to share between
 * threads.
 */
public final class FormViews {
    private final Form form;
    private final Texts texts;
    private final Map<String, String> ui;
    private final AuthorTexts author;
    private final List<PagePlan> pages;
    private final StartPageView start;
    private final ReceiptView receipt;
    private final QuestionPages questionPages;

    private FormViews(Form form) {
        this.form = form;
        this.texts = Texts.nearest(form.identity().lang());
        this.ui = InterfaceTexts.of(texts);
        this.author = new AuthorTexts(form, texts);
        PageFrameView frame = new PageFrameView(
                texts.langOf(form),
                author.prose(form.start().urgent()),
                form.start().quickExit());
        PlanMaker plans = new PlanMaker(author, texts, frame);
        this.pages = form.pages().stream().map(plans::page).toList();
        this.start = new StartViews(form, author, texts).of(frame);
        this.receipt = receiptView(frame);
        this.questionPages = new QuestionPages(form, texts, author, pages);
    }

    /** Returns the views of the form in its language; where that has no interface texts, these are Swedish. */
    public static FormViews of(Form form) {
        return new FormViews(form);
    }

    private ReceiptView receiptView(PageFrameView frame) {
        String title = form.receipt().title();
        return new ReceiptView(
                frame,
                title.isBlank() ? Phrase.of(texts.text("ui.received")) : author.phrase(title),
                author.prose(form.receipt().text()),
                new HandlingFacts(texts).call("ui.call", author.phone()));
    }

    /** Returns the interface texts of the language that need no argument, by key: {@code continue} is Fortsätt. */
    public Map<String, String> ui() {
        return ui;
    }

    /** Returns the page before the questions. */
    public Shown start(PageOptions options) {
        Buttons buttons = new Buttons(List.of(button(Action.Kind.START, "ui.start")));
        return inFrame(
                Shown.of(Component.START_PAGE, start, new StartPageState(FormStates.of(form, options, ""), buttons)),
                titleOf("", form.title(), options),
                options);
    }

    /** Returns what the turn shows: a page of questions, the review, or the receipt. */
    public Shown turn(Turn turn, PageOptions options) {
        return switch (turn.kind()) {
            case ASK -> inFrame(questionPages.of(turn, options), title(turn, options), options);
            case REVIEW -> inFrame(review(turn, options), title(turn, options), options);
            case DONE -> receipt(turn.submission().orElseThrow(), options);
        };
    }

    private Shown review(Turn turn, PageOptions options) {
        String sign = form.handling().sign();
        boolean signed = !sign.equals("none");
        List<ShownPage> shown = ShownPage.listOf(form, turn.outcome());
        ReviewState state = new ReviewState(
                FormStates.of(form, options, Draft.REVIEW),
                turn.formChanged() ? texts.text("ui.versionChanged") : "",
                summary(shown, Recipient.AUTHORITY, options, true),
                new Signing(texts, Recipient.AUTHORITY, shown)
                        .after(
                                sign,
                                form.handling().signersIn(turn.outcome().answers()),
                                form.handling()
                                        .unknownSigners(
                                                turn.outcome().asked(),
                                                turn.outcome().answers())),
                new Buttons(List.of(button(Action.Kind.SUBMIT, signed ? "ui.sign" : "ui.submit"))));
        return Shown.of(Component.REVIEW, new ReviewView(start.frame()), state);
    }

    /** Returns the receipt of what was submitted to this definition of the form. */
    public Shown receipt(Submission submission, PageOptions options) {
        String received = texts.formats()
                .dateTime(submission.received().atZone(SubmissionViews.ZONE).toLocalDateTime());
        ReceiptState state = new ReceiptState(
                FormStates.of(form, options, ""),
                submission.id(),
                received,
                new Signing(texts, Recipient.CITIZEN, submission.pages()).fact(submission.form()),
                options.documents(),
                summary(submission.pages(), Recipient.CITIZEN, options, false),
                privacyOf(submission.form()));
        return inFrame(
                Shown.of(Component.RECEIPT, receipt, state),
                titleOf("", receipt.title().text(), options),
                options);
    }

    private List<Fact> privacyOf(ShownForm said) {
        HandlingFacts facts = new HandlingFacts(texts);
        List<Fact> whole = facts.of(
                Summaries.phrase(said.authority()),
                Summaries.phrase(said.purpose()),
                Summaries.phrase(said.legalBasis()),
                said.retention());
        return Stream.concat(whole.stream(), facts.ofParts(said.care(), said.retention()).stream())
                .toList();
    }

    /** Whoever looks through a draft sees it in full: it is their own, and not sent yet. */
    private static Summary summary(List<ShownPage> pages, Recipient recipient, PageOptions options, boolean change) {
        int below = change ? 1 : 2;
        HtmlIds ids = new HtmlIds(options.idPrefix());
        return new Summaries(ids, recipient, options.headingLevel() + below, change, Map.of()).of(pages);
    }

    private Button button(Action.Kind kind, String key) {
        return new Button(kind.parameter(), "", texts.text(key));
    }

    /** Returns what the window says of the start page: {@code Ansökan om skolskjuts – Exempelkommunen}. */
    public String startTitle(PageOptions options) {
        return titleOf("", form.title(), options);
    }

    /** Returns what the window says of the turn: {@code Fel: Eleven – Ansökan om skolskjuts – Exempelkommunen}. */
    public String title(Turn turn, PageOptions options) {
        return switch (turn.kind()) {
            case ASK -> titleOf(prefixOf(turn), turn.page().map(this::headingOf).orElse(""), options);
            case REVIEW -> titleOf("", texts.text("ui.review"), options);
            case DONE -> titleOf("", receipt.title().text(), options);
        };
    }

    private String prefixOf(Turn turn) {
        if (turn.shown().findings().isEmpty()) {
            return "";
        }
        return texts.text(turn.shown().isClean() ? "ui.warning" : "ui.titlePrefix") + " ";
    }

    private String headingOf(Page page) {
        return pages.stream()
                .filter(plan -> plan.page().id().equals(page.id()))
                .findFirst()
                .map(plan -> plan.heading().text())
                .orElse(page.title());
    }

    private String titleOf(String prefix, String heading, PageOptions options) {
        String site = options.frame().map(Frame::site).orElse("");
        return prefix
                + Stream.of(heading, form.title(), site)
                        .filter(part -> !part.isBlank())
                        .distinct()
                        .reduce((first, second) -> first + " – " + second)
                        .orElse("");
    }

    private Shown inFrame(Shown contents, String title, PageOptions options) {
        return options.frame()
                .map(frame -> Shown.of(
                        Component.DOCUMENT,
                        new DocumentView(texts.langOf(form)),
                        new DocumentState(title, FormStates.schemeOf(options), frame, options.languages(), contents)))
                .orElse(contents);
    }
}
