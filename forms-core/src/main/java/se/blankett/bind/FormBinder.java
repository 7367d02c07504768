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
import se.blankett.submission.Action;
import se.blankett.submission.Draft;
import se.blankett.submission.Entry;
import se.blankett.submission.Post;
import se.blankett.submission.RefusedPostException;
import se.blankett.value.Read;
import se.blankett.value.ValueReader;

/** Reads posts of one form into its drafts. Immutable: safe to share between threads. */
public final class FormBinder {
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
     * typed before in other fields stays.
     *
     * @throws RefusedPostException where the post has more rows, or deeper names, than any form of ours posts
     */
    public Draft bind(Draft draft, Post post) {
        return bind(draft, post, Set.of());
    }

    /**
     * As {@link #bind(Draft, Post)}.
     *
     * @param shown the questions that stood on the page: of these, boxes that a browser sends nothing for are unticked
     * @throws RefusedPostException where the post has more rows, or deeper names, than any form of ours posts
     */
    public Draft bind(Draft draft, Post post, Set<Pointer> shown) {
        PostedRows rows = new PostedRows(draft.rows());
        Map<Pointer, Map<String, List<String>>> posted = new LinkedHashMap<>();
        Map<Pointer, Leaf> leaves = new LinkedHashMap<>();
        post.parameters()
                .forEach((name, texts) -> PostedName.parse(name)
                        .ifPresent(parsed -> FormPlaces.leafAt(form, parsed.pointer(), rows)
                                .ifPresent(leaf -> {
                                    leaves.put(parsed.pointer(), leaf);
                                    posted.computeIfAbsent(parsed.pointer(), key -> new LinkedHashMap<>())
                                            .put(parsed.part(), texts);
                                })));
        Map<Pointer, Entry> entries = new LinkedHashMap<>(draft.entries());
        shown.stream().filter(this::isTicked).forEach(entries::remove);
        posted.forEach((pointer, texts) -> {
            Leaf leaf = leaves.get(pointer);
            if (leaf != null) {
                entries.put(pointer, entry(leaf, pointer, texts));
            }
        });
        return draft.withEntries(entries, rows.counts());
    }

    /** Returns the draft with a row added, removed or moved; as it was, where the action's target is no row of it. */
    public Draft edit(Draft draft, Action action) {
        return new RowEditor(form).edit(draft, action);
    }

    private boolean isTicked(Pointer pointer) {
        return form.fieldAt(pointer)
                .filter(Leaf.class::isInstance)
                .map(Leaf.class::cast)
                .filter(leaf -> leaf.type() == Leaf.Type.CHOICES || leaf.type() == Leaf.Type.BOOLEAN)
                .isPresent();
    }

    private Entry entry(Leaf leaf, Pointer pointer, Map<String, List<String>> texts) {
        Read read = values.read(leaf, texts);
        return new Entry(
                texts, read.value(), Optional.of(read).flatMap(Read::fault).map(fault -> fault.at(pointer)));
    }
}
