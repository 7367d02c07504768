package se.blankett.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.submission.Entry;
import se.blankett.submission.Post;

/** What a post says to the questions of a form; everything else in it is dropped. */
final class PostedAnswers {
    private final Map<Pointer, Answer> answers = new LinkedHashMap<>();
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
            List<String> all = Stream.concat(ticked.stream(), texts.getOrDefault("", List.of()).stream())
                    .distinct()
                    .filter(code -> leaf.choices().stream()
                            .anyMatch(choice -> choice.code().equals(code)))
                    .toList();
            return new Answer(leaf, Map.of("", all));
        }
    }

    /** @param before how many rows each repeat had */
    static PostedAnswers of(Form form, Post post, Map<Pointer, Integer> before) {
        PostedAnswers posted = new PostedAnswers(new PostedRows(before));
        post.parameters()
                .forEach((name, texts) -> PostedName.parse(name).ifPresent(parsed -> posted.add(form, parsed, texts)));
        new PastedPoints(form).part(posted.answers);
        return posted;
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

    private void add(Place place, PostedName name, List<String> texts) {
        if (place.field() instanceof Leaf leaf && takes(leaf, name.part())) {
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
