package se.blankett.bind;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.submission.Action;
import se.blankett.submission.Draft;
import se.blankett.submission.Entry;
import se.blankett.submission.Post;
import se.blankett.submission.Prefill;
import se.blankett.submission.RefusedPostException;
import se.blankett.value.Read;
import se.blankett.value.ValueReader;

/** Reads posts of one form into its drafts. Immutable: safe to share between threads. */
public final class FormBinder {
    /** A blank text is posted as one is, and read as no answer. */
    private static final Entry NOTHING_TICKED = new Entry(Map.of("", List.of("")), Optional.empty(), Optional.empty());

    private final Form form;
    private final ValueReader values;

    private FormBinder(Form form, ValueReader values) {
        this.form = form;
        this.values = values;
    }

    /** Returns a binder for which the clock decides what lies in the future; its zone should be Europe/Stockholm. */
    public static FormBinder of(Form form, Clock clock) {
        return new FormBinder(form, ValueReader.of(clock));
    }

    /**
     * Returns the draft with everything that was posted for a question of the form; other names are dropped. What was
     * typed before in other fields stays; a field's own parts are posted together, and take the place of those before. The
     * empty rows of a table go to its end.
     *
     * @throws RefusedPostException where the post has more rows, or deeper names, than any form of ours posts, or the
     *     draft would no longer fit in one post ({@link Post#MAX_LENGTH})
     */
    public Draft bind(Draft draft, Post post) {
        return bind(draft, post, Set.of());
    }

    /**
     * As {@link #bind(Draft, Post)}.
     *
     * @param shown the questions that stood on the page: of these, boxes that a browser sends nothing for are unticked
     * @throws RefusedPostException as above
     */
    public Draft bind(Draft draft, Post post, Set<Pointer> shown) {
        PostedAnswers posted = PostedAnswers.of(form, post, draft.rows());
        Map<Pointer, Entry> entries = new LinkedHashMap<>(draft.entries());
        shown.stream().filter(this::isTicked).forEach(at -> untick(at, entries));
        mendFiles(entries, shown);
        posted.forEach((pointer, answer) -> entries.put(pointer, read(pointer, answer)));
        addFiles(entries, posted);
        Draft bound = draft.withEntries(entries, posted.rows());
        return notTooLong(isOfRow(post.action()) ? bound : new TableRows(form).emptyLast(bound));
    }

    /**
     * Returns the draft with what was typed on a page of another definition, as far as it fits a question of this form.
     * Nothing that was answered before is cleared or unticked: that the page did not ask for it says nothing.
     *
     * @throws RefusedPostException as above
     */
    public Draft keep(Draft draft, Post post) {
        PostedAnswers posted = PostedAnswers.of(form, post, draft.rows());
        Map<Pointer, Entry> entries = new LinkedHashMap<>(draft.entries());
        posted.forEach((pointer, answer) -> {
            Entry typed = read(pointer, answer.withTicked(draft.entry(pointer)));
            if (fits(answer.leaf(), typed)) {
                entries.put(pointer, typed);
            }
        });
        addFiles(entries, posted);
        return notTooLong(draft.withEntries(entries, posted.rows()));
    }

    /** What was wrong with a file was told when it came: it is not there any more. */
    private void mendFiles(Map<Pointer, Entry> entries, Set<Pointer> shown) {
        for (Pointer at : shown) {
            Optional<Leaf> files = leafAt(at).filter(Leaf::isFile);
            Optional<Entry> before = Optional.ofNullable(entries.get(at));
            if (files.isPresent() && before.isPresent()) {
                put(entries, at, new FileAnswer(files.get(), at, before).mended());
            }
        }
    }

    private static void addFiles(Map<Pointer, Entry> entries, PostedAnswers posted) {
        posted.forEachFile((at, files) -> {
            FileAnswer answer = new FileAnswer(files.leaf(), at, Optional.ofNullable(entries.get(at)));
            put(entries, at, answer.with(files.received()));
        });
    }

    /** An answer of no file is none. */
    private static void put(Map<Pointer, Entry> entries, Pointer at, Entry entry) {
        if (entry.value().isPresent() || entry.finding().isPresent()) {
            entries.put(at, entry);
        } else {
            entries.remove(at);
        }
    }

    /**
     * Returns the draft with answers that are known already, each as a person would type it: from a register, an earlier
     * submission, or an example. Members that the form does not have are dropped; nothing is judged.
     *
     * @param answers as JSON objects and arrays, as {@link Draft#answers} returns them
     * @throws RefusedPostException where there are more rows than any form of ours posts, or the draft would no longer fit
     *     in one post
     */
    public Draft fill(Draft draft, Map<String, Object> answers) {
        Map<Pointer, Entry> entries = new LinkedHashMap<>(draft.entries());
        PostedRows rows = new PostedRows(draft.rows());
        new StoredAnswers(values, entries, rows).add(form.root(), Pointer.ROOT, answers);
        return notTooLong(draft.withEntries(entries, rows.counts()));
    }

    /**
     * Returns the draft with what the host knows ({@code x-form.prefill}), each as a person would type it. What nobody
     * can mend has to be right: a question that is read-only takes no post.
     *
     * @throws IllegalArgumentException where a value for a read-only question is none that it can have; the message tells
     *     its place, and not the value
     * @throws RefusedPostException as {@link #fill}
     */
    public Draft prefill(Draft draft, Prefill prefill) {
        Draft filled = fill(draft, new PrefilledAnswers(prefill).of(form.root()));
        filled.unreadable(form).errors().stream()
                .map(Finding::pointer)
                .filter(at -> Place.of(form, at).isEmpty())
                .findFirst()
                .ifPresent(at -> {
                    throw new IllegalArgumentException(at + ": prefill must be a value that the question can have");
                });
        return filled;
    }

    /** A text that cannot be read can be mended where it was typed; of an option that there is not, nothing is left. */
    private static boolean fits(Leaf leaf, Entry typed) {
        boolean mendable = leaf.type() == Leaf.Type.TEXT || leaf.type() == Leaf.Type.NUMBER;
        return typed.value().isPresent() || (mendable && typed.finding().isPresent());
    }

    /**
     * Returns the draft with a row added, removed or moved, or a file removed, and where; as it was, where the target is
     * no row and no file of it.
     */
    public Edited edit(Draft draft, Action action) {
        return new FileEditor(form).edit(draft, action).orElseGet(() -> new RowEditor(form).edit(draft, action));
    }

    /** The button of a row names it as it stood on the page. */
    private static boolean isOfRow(Action action) {
        return switch (action.kind()) {
            case REMOVE, UP, DOWN -> true;
            case START, NEXT, BACK, UPDATE, ADD, CHANGE, REVIEW, SUBMIT -> false;
        };
    }

    private boolean isTicked(Pointer pointer) {
        return leafAt(pointer)
                .filter(leaf -> leaf.type() == Leaf.Type.CHOICES || leaf.type() == Leaf.Type.BOOLEAN)
                .isPresent();
    }

    private Optional<Leaf> leafAt(Pointer pointer) {
        return Place.of(form, pointer)
                .map(Place::field)
                .filter(Leaf.class::isInstance)
                .map(Leaf.class::cast);
    }

    /** Boxes that were ticked before anybody answered are not so again: that they were unticked is an answer. */
    private void untick(Pointer pointer, Map<Pointer, Entry> entries) {
        boolean begun = form.fieldAt(pointer)
                .filter(field -> ((Leaf) field).initial().isPresent())
                .isPresent();
        if (begun) {
            entries.put(pointer, NOTHING_TICKED);
        } else {
            entries.remove(pointer);
        }
    }

    private Entry read(Pointer pointer, PostedAnswers.Answer answer) {
        Read read = values.read(answer.leaf(), answer.texts());
        return new Entry(answer.texts(), read.value(), read.fault().map(fault -> fault.at(pointer)));
    }

    /** Each post may be small, and the draft grow with each. */
    private static Draft notTooLong(Draft draft) {
        if (draft.length() > Post.MAX_LENGTH) {
            throw RefusedPostException.ofText("the draft would have more than " + Post.MAX_LENGTH + " characters");
        }
        if (draft.attachments().size() > Draft.MAX_FILES) {
            throw RefusedPostException.ofFiles(
                    Draft.MAX_FILES, "the draft would have more than " + Draft.MAX_FILES + " files");
        }
        return draft;
    }
}
