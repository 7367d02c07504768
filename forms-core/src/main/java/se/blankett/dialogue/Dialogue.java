package se.blankett.dialogue;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.blankett.bind.Edited;
import se.blankett.bind.FormBinder;
import se.blankett.engine.EngineException;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.submission.Action;
import se.blankett.submission.AnswerCheck;
import se.blankett.submission.Draft;
import se.blankett.submission.Notice;
import se.blankett.submission.Outcome;
import se.blankett.submission.Post;
import se.blankett.submission.Prefill;
import se.blankett.submission.RefusedPostException;
import se.blankett.submission.Turn;
import se.blankett.validate.SubmissionValidator;
import se.blankett.validate.Visible;

/**
 * Leads a person through one form, page by page. A pure function of draft and post: it keeps nothing, and reads nothing
 * but its clock. Compiled once for a form. Immutable: safe to share between threads.
 */
public final class Dialogue {
    private static final Set<Action.Kind> GOES_ON = Set.of(Action.Kind.NEXT, Action.Kind.REVIEW);

    private final Form form;
    private final Clock clock;
    private final PageMap pages;
    private final FormBinder binder;
    private final SubmissionValidator validator;
    private final FirstRows firstRows;
    private final Asking asking;
    private final Review review;
    private final Detour detour;
    private final Onward onward;

    private Dialogue(Form form, SubmissionValidator validator, Clock clock) {
        this.form = form;
        this.clock = clock;
        this.pages = new PageMap(form);
        this.binder = FormBinder.of(form, clock);
        this.validator = validator;
        this.firstRows = new FirstRows(form, pages, binder, validator);
        this.asking = new Asking(form, firstRows, validator);
        this.detour = new Detour(pages, asking);
        this.review = new Review(form, pages, asking, detour, clock);
        this.onward = new Onward(form, pages, asking, review, detour);
    }

    /** Compiles a dialogue for which the clock decides what day it is; its zone should be Europe/Stockholm. */
    public static Dialogue of(Form form, Clock clock) {
        return new Dialogue(form, SubmissionValidator.of(form, clock), clock);
    }

    /**
     * Returns the dialogue in another language of its form ({@link Form#in}): a draft can go on in it. What is compiled is
     * shared, so that a language costs next to nothing.
     *
     * @param tag a BCP 47 tag, {@code en}
     */
    public Dialogue in(String tag) {
        return new Dialogue(form.in(tag), validator.in(tag), clock);
    }

    /**
     * Returns a dialogue that asks the check too: what it finds is told at its field and in the summary of errors like
     * anything else, on the page where the answers are whole, and before they are accepted.
     */
    public Dialogue with(AnswerCheck check) {
        return new Dialogue(form, validator.with(check), clock);
    }

    /** Returns the form, in the language of this dialogue. */
    public Form form() {
        return form;
    }

    /** Returns a draft in which nothing is typed, and that will be submitted under the host's id. */
    public Draft start(String submissionId) {
        return Draft.of(submissionId);
    }

    /**
     * Returns a draft that begins with what the host knows ({@code x-form.prefill}): a person may change it, but for what
     * is read-only, which no post takes. The keys of the form are asked for here, one after the other on the thread of the
     * caller, and never again: the draft keeps the values.
     *
     * @throws IllegalArgumentException where a value for a read-only question is none that it can have; the message has
     *     its place, and not the value
     * @throws RefusedPostException where there are more rows than a form of ours posts, or more text than fits in one post
     * @throws RuntimeException what {@code prefill} throws, as it is: no draft is begun then. A host that would rather ask
     *     than wait for a register answers with {@code Optional.empty()}
     */
    public Draft start(String submissionId, Prefill prefill) {
        return binder.prefill(Draft.of(submissionId), prefill);
    }

    /**
     * Shows a page: the one where the draft is as the last post left it, with its findings; any other without findings.
     *
     * @param page its id; {@link Draft#REVIEW}, which shows the first page with a finding while there is one; or {@code
     *     ""} for the page where the draft is
     */
    public Turn show(Draft draft, String page) {
        Turn turn = look(draft, page);
        return turn.draft().page().equals(draft.page()) ? turn.withToldAgain() : turn.withToldKept();
    }

    private Turn look(Draft draft, String page) {
        Outcome outcome = validator.validate(draft);
        String wanted = page.isEmpty() ? draft.page() : page;
        if (wanted.equals(Draft.REVIEW)) {
            return review.of(draft, outcome, false);
        }
        List<Page> asked = pages.shown(outcome);
        return form.page(wanted)
                .map(found -> pages.from(found, asked))
                .orElseGet(() -> asked.stream().findFirst())
                .map(found -> asking.withoutFindings(draft, outcome, found))
                .orElseGet(() -> review.of(draft, outcome, false));
    }

    /**
     * Takes what was posted, and answers with the next turn. On a page of another definition nothing is decided: what was
     * typed there and fits this form is kept, and the page is shown as this form has it ({@link Turn#formChanged}).
     *
     * @throws RefusedPostException where the post has more rows, or deeper names, than any form of ours posts; the draft
     *     is as it was
     * @throws EngineException where the answers are too large to be judged; the draft is as it was
     */
    public Turn take(Draft draft, Post post) {
        if (post.action().kind() == Action.Kind.START) {
            return look(draft, "").withToldKept();
        }
        return (isOfThisForm(draft, post) ? answer(draft, post) : keep(draft, post)).withToldKept();
    }

    /** A post that names no definition is taken for one of this, if it has the page. */
    private boolean isOfThisForm(Draft draft, Post post) {
        String page = post.page().isEmpty() ? draft.page() : post.page();
        boolean known =
                page.isEmpty() || page.equals(Draft.REVIEW) || form.page(page).isPresent();
        return known
                && (post.form().isEmpty() || post.form().equals(form.identity().token()));
    }

    private Turn keep(Draft draft, Post post) {
        Draft kept = binder.keep(draft, post);
        Optional<Page> page = form.page(post.page());
        Draft noted = detour.noteOpened(
                kept, validator.validate(kept), validator.visible(draft).asked(), page);
        return look(noted, page.map(Page::id).orElse("")).withFormChanged(true);
    }

    private Step read(Draft draft, Post post) {
        Optional<Page> page = pageOf(draft, post);
        Visible visible = validator.visible(draft);
        FirstRows.Begun before =
                page.map(found -> firstRows.on(found, draft, visible)).orElse(new FirstRows.Begun(draft, visible));
        List<Pointer> shown =
                page.map(found -> pages.on(found, before.visible().asked())).orElse(List.of());
        Set<Notice> told =
                page.map(found -> pages.on(found, before.visible().notices())).orElse(Set.of());
        Draft bound = page.isPresent() ? binder.bind(before.draft(), post, new HashSet<>(shown)) : draft;
        Edited edited = binder.edit(bound, post.action());
        Outcome outcome = validator.validate(edited.draft());
        boolean goesOn = GOES_ON.contains(post.action().kind()) && isShown(draft, page);
        Draft known = goesOn ? edited.draft().withWarningsConfirmed(form, outcome) : edited.draft();
        Draft noted = detour.noteOpened(known, outcome, before.visible().asked(), page);
        return new Step(noted, outcome, noted.unconfirmed(form, outcome), page, shown, told, edited.place());
    }

    /** Whoever goes on from a page that tells warnings has confirmed them. */
    private static boolean isShown(Draft draft, Optional<Page> page) {
        return page.map(Page::id).orElse(Draft.REVIEW).equals(draft.page());
    }

    private Turn answer(Draft draft, Post post) {
        Step step = read(draft, post);
        return switch (post.action().kind()) {
            case START -> look(step.draft(), ""); // never comes here: nothing is read from its post
            case NEXT -> onward.next(step);
            case BACK -> onward.back(step);
            case UPDATE -> onward.update(step);
            case ADD, REMOVE, UP, DOWN -> onward.stay(step);
            case CHANGE -> onward.change(step, post.action());
            case REVIEW -> onward.toReview(step);
            case SUBMIT -> isReview(draft, post) ? review.submit(step) : onward.toReview(step);
        };
    }

    /** The page that was posted; none for the review, which has no questions. */
    private Optional<Page> pageOf(Draft draft, Post post) {
        String id = post.page().isEmpty() ? draft.page() : post.page();
        if (id.equals(Draft.REVIEW)) {
            return Optional.empty();
        }
        return form.page(id).or(() -> form.pages().stream().findFirst());
    }

    private static boolean isReview(Draft draft, Post post) {
        boolean posted = post.page().isEmpty() || post.page().equals(Draft.REVIEW);
        return posted && draft.page().equals(Draft.REVIEW);
    }
}
