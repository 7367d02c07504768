package se.blankett.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.blankett.form.Choice;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.submission.Entry;
import se.blankett.submission.Post;
import se.blankett.submission.ReceivedFile;

/** What a post says to the questions of a form; everything else in it is dropped. */
final class PostedAnswers {
    private final Map<Pointer, Answer> answers = new LinkedHashMap<>();
    private final Map<Pointer, Files> files = new LinkedHashMap<>();
    private final PostedRows rows;

    private PostedAnswers(PostedRows rows) {
        this.rows = rows;
    }

    /**
     * The texts for one question.
     *
     * @param texts as typed, by part
     */
    record Answer(Leaf leaf, Map<String, List<String>> texts) {
        /** Returns the answer with the options that were ticked before, too; those that there are no longer are left out. */
        Answer withTicked(Optional<Entry> before) {
            if (leaf.type() != Leaf.Type.CHOICES) {
                return this;
            }
            List<String> ticked = before.map(Entry::ticked).orElse(List.of());
            Set<String> known = leaf.choices().stream().map(Choice::code).collect(Collectors.toSet());
            List<String> all = Stream.concat(ticked.stream(), texts.getOrDefault("", List.of()).stream())
                    .distinct()
                    .filter(known::contains)
                    .toList();
            return new Answer(leaf, Map.of("", all));
        }
    }

    /** The files for one question. */
    record Files(Leaf leaf, List<ReceivedFile> received) {}

    /** @param before how many rows each repeat had */
    static PostedAnswers of(Form form, Post post, Map<Pointer, Integer> before) {
        PostedAnswers posted = new PostedAnswers(new PostedRows(before));
        post.parameters()
                .forEach((name, texts) -> PostedName.parse(name).ifPresent(parsed -> posted.add(form, parsed, texts)));
        post.files()
                .forEach((name, sent) -> PostedName.parse(name)
                        .filter(parsed -> parsed.part().isEmpty())
                        .ifPresent(parsed -> posted.addFiles(form, parsed.pointer(), sent)));
        new PastedPoints(form).part(posted.answers);
        return posted;
    }

    void forEachFile(BiConsumer<Pointer, Files> action) {
        files.forEach(action);
    }

    void forEach(BiConsumer<Pointer, Answer> action) {
        answers.forEach(action);
    }

    /** Returns how many rows each repeat has now. */
    Map<Pointer, Integer> rows() {
        return rows.counts();
    }

    private void add(Form form, PostedName name, List<String> texts) {
        if (!texts.isEmpty()) {
            Place.of(form, name.pointer()).ifPresent(place -> add(place, name, texts));
        }
    }

    private void addFiles(Form form, Pointer at, List<ReceivedFile> sent) {
        Place.of(form, at)
                .filter(place -> place.field() instanceof Leaf leaf && leaf.isFile())
                .ifPresent(place -> addFiles(place, at, sent));
    }

    private void addFiles(Place place, Pointer at, List<ReceivedFile> sent) {
        rows.add(place);
        files.computeIfAbsent(at, pointer -> new Files((Leaf) place.field(), new ArrayList<>()))
                .received()
                .addAll(sent);
    }

    /** A form that is not sent as {@code multipart/form-data} sends the name of a file, and not the file. */
    private static List<ReceivedFile> lost(List<String> names) {
        return names.stream()
                .filter(name -> !name.isBlank())
                .limit(1)
                .map(ReceivedFile::lost)
                .toList();
    }

    private void add(Place place, PostedName name, List<String> texts) {
        if (place.field() instanceof Leaf leaf && leaf.isFile() && name.part().isEmpty()) {
            addFiles(place, name.pointer(), lost(texts));
        } else if (place.field() instanceof Leaf leaf && takes(leaf, name.part())) {
            rows.add(place);
            answers.computeIfAbsent(name.pointer(), pointer -> new Answer(leaf, new LinkedHashMap<>()))
                    .texts()
                    .put(name.part(), texts);
        } else if (place.field() instanceof Rows repeat && name.part().equals(PostedName.ROWS)) {
            rows.add(place);
            rows.add(repeat, name.pointer(), texts.get(0));
        }
    }

    private static boolean takes(Leaf leaf, String part) {
        boolean text = leaf.type() == Leaf.Type.TEXT;
        boolean date = text && leaf.limits().format().equals("date");
        return switch (part) {
            case "" -> true;
            case "day" -> date;
            case "year", "month" -> date || (text && leaf.limits().format().equals("year-month"));
            default -> false;
        };
    }
}
