package se.blankett.bind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.json.Json;
import se.blankett.submission.Attachment;
import se.blankett.submission.Entry;
import se.blankett.value.Read;
import se.blankett.value.ValueReader;
import se.blankett.value.ValueWriter;

/** Writes answers as a person would have typed them; those that the form does not have are dropped. */
final class StoredAnswers {
    private final ValueReader values;
    private final Map<Pointer, Entry> entries;
    private final PostedRows rows;

    /**
     * @param entries what was typed before; added to
     * @param rows how many rows each repeat had; added to
     */
    StoredAnswers(ValueReader values, Map<Pointer, Entry> entries, PostedRows rows) {
        this.values = values;
        this.entries = entries;
        this.rows = rows;
    }

    /** @throws se.blankett.submission.RefusedPostException where there are more rows than any form of ours posts */
    void add(Group group, Pointer at, Map<String, Object> answers) {
        group.children()
                .forEach((name, child) -> Optional.ofNullable(answers.get(name))
                        .filter(value -> value != Json.NULL)
                        .ifPresent(value -> add(child, at.child(name), value)));
    }

    private void add(Field field, Pointer at, Object value) {
        switch (field.kind()) {
            case LEAF -> add((Leaf) field, at, value);
            case GROUP -> {
                if (value instanceof Map<?, ?> object) {
                    add((Group) field, at, Json.object(object));
                }
            }
            case ROWS -> {
                if (value instanceof List<?> list) {
                    add((Rows) field, at, list);
                }
            }
        }
    }

    private void add(Leaf leaf, Pointer at, Object value) {
        if (leaf.isFile()) {
            addFiles(leaf, at, value);
            return;
        }
        if (value instanceof Map<?, ?> || (value instanceof List<?> && leaf.type() != Leaf.Type.CHOICES)) {
            return; // nobody types this
        }
        Map<String, List<String>> texts = ValueWriter.write(leaf, value);
        Read read = values.read(leaf, texts);
        entries.put(at, new Entry(texts, read.value(), read.fault().map(fault -> fault.at(at))));
    }

    /** A file is a reference to one that a store has: nobody types it. */
    private void addFiles(Leaf leaf, Pointer at, Object value) {
        boolean one = leaf.type() == Leaf.Type.FILE;
        List<?> files = value instanceof List<?> list ? list : List.of(value);
        boolean fits = !files.isEmpty()
                && one == value instanceof Map
                && files.stream().allMatch(file -> Attachment.of(file).isPresent());
        if (fits) {
            entries.put(at, Entry.ofFile(Optional.of(value), Optional.empty()));
        }
    }

    private void add(Rows repeat, Pointer at, List<?> list) {
        rows.add(repeat, at, "" + list.size());
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) != Json.NULL) {
                add(repeat.item(), at.child(i), list.get(i));
            }
        }
    }
}
