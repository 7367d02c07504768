package se.blankett.bind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.blankett.form.Choice;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.submission.Attachment;
import se.blankett.submission.Entry;
import se.blankett.submission.FileRefusal;
import se.blankett.submission.ReceivedFile;

/** The files of one question, and those that a post adds. What will not do is told, and leaves the others as they were. */
final class FileAnswer {
    /** Where the schema does not say. */
    private static final int MOST = 100;

    private final Leaf leaf;
    private final Pointer at;
    private final List<Attachment> files;
    private final RefusedAnswers refused;

    FileAnswer(Leaf leaf, Pointer at, Optional<Entry> before) {
        this.leaf = leaf;
        this.at = at;
        this.refused = new RefusedAnswers(at);
        this.files = new ArrayList<>(before.map(Entry::attachments).orElse(List.of()));
    }

    /** Returns the answer with the files that will do, and what is wrong with those that will not. */
    Entry with(List<ReceivedFile> received) {
        received.forEach(this::add);
        return toEntry(refused.finding(received.size()));
    }

    /** Returns the answer without the file, counted from 0. */
    Entry without(int file) {
        files.remove(file);
        return toEntry(Optional.empty());
    }

    /** Returns the answer without what was wrong with files that it did not take. */
    Entry mended() {
        return toEntry(Optional.empty());
    }

    int count() {
        return files.size();
    }

    private Entry toEntry(Optional<Finding> finding) {
        List<Object> answers = new ArrayList<>();
        files.forEach(file -> answers.add(file.toAnswer()));
        boolean one = leaf.type() == Leaf.Type.FILE;
        Optional<Object> value = answers.isEmpty() ? Optional.empty() : Optional.of(one ? answers.get(0) : answers);
        return Entry.ofFile(value, finding);
    }

    private void add(ReceivedFile file) {
        List<String> types = file.refusal().isPresent() ? List.of() : MediaTypes.of(file);
        Optional<Finding> wrong = refused(file).or(() -> wrongType(file, types)).or(() -> wrongSize(file));
        if (wrong.isPresent()) {
            wrong.ifPresent(refused::add);
        } else {
            keep(file, acceptedOf(types));
        }
    }

    /** One takes the place of the one before; of several the same is added once, as a page may be sent again. */
    private void keep(ReceivedFile received, String type) {
        Attachment file = new Attachment(received.id(), received.name(), type, received.size(), received.sha256());
        if (leaf.type() == Leaf.Type.FILE) {
            files.clear();
            files.add(file);
            return;
        }
        boolean known = files.stream()
                .anyMatch(other ->
                        other.sha256().equals(file.sha256()) && other.name().equals(file.name()));
        OptionalInt said = leaf.limits().maxItems();
        int most = said.orElse(MOST);
        if (!known && files.size() < most) {
            files.add(file);
        } else if (!known) {
            refused.add(found("file.tooMany", received, Map.of("max", most)));
        }
    }

    private Optional<Finding> refused(ReceivedFile file) {
        return file.refusal().map(reason -> switch (reason) {
            case TOO_BIG -> tooBig(file, BigDecimal.valueOf(file.size()));
            case TOTAL_TOO_BIG -> found(reason.code(), file, Map.of("size", file.size()));
            case EMPTY, VIRUS, PROTECTED, FAILED -> found(reason.code(), file, Map.of());
        });
    }

    /** The smaller of the question's limit and the host's. */
    private Finding tooBig(ReceivedFile file, BigDecimal most) {
        BigDecimal said = leaf.limits().maximum().orElse(most);
        return found(FileRefusal.TOO_BIG.code(), file, Map.of("size", said.min(most)));
    }

    private Optional<Finding> wrongSize(ReceivedFile file) {
        return leaf.limits()
                .maximum()
                .filter(most -> most.compareTo(BigDecimal.valueOf(file.size())) < 0)
                .map(most -> tooBig(file, most));
    }

    private Optional<Finding> wrongType(ReceivedFile file, List<String> types) {
        boolean accepted = leaf.choices().isEmpty()
                || types.stream().anyMatch(type -> leaf.choiceOf(type).isPresent());
        return accepted
                ? Optional.empty()
                : Optional.of(found(
                        "file.type",
                        file,
                        Map.of(
                                "files",
                                leaf.choices().stream().map(Choice::title).toList())));
    }

    /** The type that the schema names, which may be the wider one. */
    private String acceptedOf(List<String> types) {
        return types.stream()
                .filter(type -> leaf.choiceOf(type).isPresent())
                .findFirst()
                .orElse(types.get(0));
    }

    private Finding found(String code, ReceivedFile file, Map<String, Object> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("file", file.name());
        return Finding.of(at, code, all);
    }
}
