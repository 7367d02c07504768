package se.blankett.workbench.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.blankett.form.Pointer;
import se.blankett.submission.Action;
import se.blankett.submission.Draft;
import se.blankett.submission.Entry;
import se.blankett.submission.Post;
import se.blankett.submission.RefusedPostException;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/**
 * One person at one form: what a host keeps between requests. Everything typed outlives every change of the form.
 *
 * <p>Not for several threads at once: {@link Session} is locked around it.
 */
final class Visit {
    private final Supplier<String> numbers;
    private Draft draft;
    private Optional<Bench> bench = Optional.empty();
    private Optional<Turn> turn = Optional.empty();
    private Optional<Submission> submission = Optional.empty();

    /** @param numbers gives each draft its submission id */
    Visit(Supplier<String> numbers) {
        this.numbers = numbers;
        this.draft = Draft.of(numbers.get());
    }

    Draft draft() {
        return draft;
    }

    Optional<Submission> submission() {
        return submission;
    }

    void startOver() {
        String number = numbers.get();
        draft = bench.map(known -> begun(known, number)).orElseGet(() -> Draft.of(number));
        turn = Optional.empty();
        submission = Optional.empty();
    }

    /** Goes on with the form as it is now. */
    void use(Bench now) {
        if (bench.filter(now::isOf).isEmpty()) {
            draft = bench.isPresent()
                    ? readAgain(now)
                    : draft.entries().isEmpty() ? begun(now, draft.submissionId()) : draft;
            turn = Optional.empty();
        }
        turn = turn.map(last -> last.form().equals(now.form()) ? last : inLanguage(last, now));
        bench = Optional.of(now);
    }

    /** A form may ask for what the person that we know does not fit: it is tried without, then. */
    private Draft begun(Bench now, String number) {
        try {
            return now.dialogue().start(number, SamplePerson.KNOWN);
        } catch (IllegalArgumentException e) {
            return Draft.of(number);
        }
    }

    /** What was typed for questions that are no longer there stays: they may come back. */
    private Draft readAgain(Bench now) {
        try {
            Draft read = now.binder().bind(draft.withEntries(Map.of(), Map.of()), Post.of(draft.toParameters()));
            Map<Pointer, Entry> entries = new LinkedHashMap<>(draft.entries());
            entries.putAll(read.entries());
            Map<Pointer, Integer> rows = new LinkedHashMap<>(draft.rows());
            rows.putAll(read.rows());
            return draft.withEntries(entries, rows);
        } catch (RefusedPostException e) {
            return draft; // more than one post holds
        }
    }

    private Turn inLanguage(Turn last, Bench now) {
        Turn again = now.dialogue().show(draft, draft.page());
        return last.kind() == Turn.Kind.ASK && again.kind() == Turn.Kind.ASK
                ? new Turn(
                        again.form(),
                        again.draft(),
                        again.outcome(),
                        again.kind(),
                        again.page(),
                        last.shown(),
                        again.submission(),
                        last.place(),
                        last.formChanged())
                : again;
    }

    /** Returns what is shown of the page: what the last post came to, findings included, as long as it is about this. */
    Turn show(Bench now, String page) {
        Turn shown = turn.filter(last -> Addresses.pageOf(last).equals(page))
                .orElseGet(() -> now.dialogue().show(draft, page));
        keep(shown);
        return shown;
    }

    /** @throws RefusedPostException where the post is beyond the limits; all is as it was */
    Turn take(Bench now, Post post) {
        Turn taken = now.dialogue().take(draft, post);
        submission = taken.submission();
        keep(taken);
        return taken;
    }

    private void keep(Turn last) {
        turn = Optional.of(last);
        draft = last.draft();
    }

    /** Keeps what was typed on a page of the form as it was before it became another, if it has. */
    void keepTyped(Post post, Bench now) {
        if (bench.filter(now::isOf).isEmpty()) {
            keepTyped(post);
        }
    }

    /** Keeps what was typed on a page of the form as it was last; nothing is decided on it. */
    void keepTyped(Post post) {
        Post typed = new Post(Action.of(Action.Kind.UPDATE), post.form(), post.page(), post.parameters());
        bench.filter(before -> before.form().identity().token().equals(post.form()))
                .ifPresent(before -> {
                    draft = before.dialogue().take(draft, typed).draft();
                    turn = Optional.empty();
                });
    }
}
