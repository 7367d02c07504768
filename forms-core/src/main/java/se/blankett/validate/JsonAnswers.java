package se.blankett.validate;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.json.Json;
import se.blankett.report.Finding;
import se.blankett.submission.Attachment;
import se.blankett.submission.Post;
import se.blankett.submission.RefusedPostException;
import se.blankett.value.Read;
import se.blankett.value.ValueReader;

/**
 * Reads answers that a machine sends: {@code null} and {@code ""} are absent, texts are read as if they were typed, and
 * nothing else is converted: {@code "12"} is no number.
 */
final class JsonAnswers {
    /** Beyond this it is no amount of anything. */
    private static final int MAX_DIGITS = 100;

    private final ValueReader values;
    private final Map<Pointer, Finding> unreadable = new LinkedHashMap<>();

    private JsonAnswers(ValueReader values) {
        this.values = values;
    }

    /** @throws RefusedPostException where a repeat has more rows than any form of ours posts */
    static Answered read(Form form, Map<String, Object> answers, ValueReader values) {
        JsonAnswers reader = new JsonAnswers(values);
        return new Answered(reader.object(form.root(), Pointer.ROOT, answers), reader.unreadable);
    }

    private Map<String, Object> object(Group group, Pointer at, Map<String, Object> given) {
        Map<String, Object> object = new LinkedHashMap<>();
        group.children()
                .forEach((name, child) -> Optional.ofNullable(given.get(name))
                        .flatMap(value -> value(child, at.child(name), value))
                        .ifPresent(value -> object.put(name, value)));
        given.forEach((name, value) -> {
            if (group.child(name).isEmpty() && !isAbsent(value)) {
                object.put(name, value);
            }
        });
        return object;
    }

    private static boolean isAbsent(Object value) {
        return value == Json.NULL || (value instanceof String text && text.isBlank());
    }

    private Optional<Object> value(Field field, Pointer at, Object value) {
        boolean computed = field instanceof Leaf leaf && leaf.compute().isPresent();
        if (computed || isAbsent(value) || value.equals(Map.of())) {
            return Optional.empty();
        }
        return switch (field.kind()) {
            case LEAF -> leaf((Leaf) field, at, value);
            case GROUP ->
                Optional.of(value instanceof Map<?, ?> map ? object((Group) field, at, Json.object(map)) : value);
            case ROWS -> Optional.of(value instanceof List<?> list ? rows((Rows) field, at, list) : value);
        };
    }

    /** A row that is absent stays as one that is empty: those after it keep their numbers. */
    private List<Object> rows(Rows rows, Pointer at, List<?> given) {
        if (given.size() > Math.max(Post.MAX_REPEAT, rows.maxItems().orElse(0))) {
            throw RefusedPostException.ofShape("the answers have too many rows at " + at);
        }
        Object empty = rows.item().kind() == Field.Kind.GROUP ? Map.of() : Json.NULL;
        List<Object> list = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            list.add(value(rows.item(), at.child(i), given.get(i)).orElse(empty));
        }
        return list;
    }

    private Optional<Object> leaf(Leaf leaf, Pointer at, Object value) {
        if (leaf.isFile()) {
            return Optional.of(value instanceof List<?> list ? files(leaf, at, list) : file(value));
        }
        if (value instanceof List<?> list) {
            return Optional.of(options(leaf, at, list));
        }
        if (value instanceof BigDecimal number && leaf.type() == Leaf.Type.NUMBER) {
            return number(leaf, at, number);
        }
        if (value instanceof String typed && leaf.type() == Leaf.Type.CHOICE) {
            return Optional.of(option(typed));
        }
        return value instanceof String typed && leaf.type() == Leaf.Type.TEXT
                ? text(leaf, at, typed)
                : Optional.of(value);
    }

    /** What cannot be read is no answer, as in a post: the finding says what is wrong with it. */
    private Optional<Object> text(Leaf leaf, Pointer at, String typed) {
        Read read = values.readText(leaf, typed);
        read.fault().ifPresent(fault -> unreadable.put(at, fault.at(at)));
        return read.value();
    }

    private Optional<Object> number(Leaf leaf, Pointer at, BigDecimal number) {
        if (number.toPlainString().length() > MAX_DIGITS) {
            Map<String, Object> example = Map.of("example", ValueReader.exampleOf(leaf));
            unreadable.put(at, Finding.of(at, "number.type", example));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** Files are taken as they are: the schema judges them. */
    private static List<Object> files(Leaf leaf, Pointer at, List<?> given) {
        if (given.size() > Math.max(Post.MAX_REPEAT, leaf.limits().maxItems().orElse(0))) {
            throw RefusedPostException.ofShape("the answers have too many files at " + at);
        }
        List<Object> files = new ArrayList<>();
        given.stream().filter(file -> !isAbsent(file)).forEach(file -> files.add(file(file)));
        return files;
    }

    /** But for the name: a label, as in a post, that no receiver takes for a place on a disk. */
    private static Object file(Object value) {
        return Attachment.of(value)
                .<Object>map(file -> {
                    Map<String, Object> named = new LinkedHashMap<>(Json.object((Map<?, ?>) value));
                    named.put("name", file.name());
                    return named;
                })
                .orElse(value);
    }

    private static String option(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    private List<Object> options(Leaf leaf, Pointer at, List<?> given) {
        if (given.size() > Math.max(Post.MAX_REPEAT, leaf.choices().size())) {
            throw RefusedPostException.ofShape("the answers have too many options at " + at);
        }
        List<Object> options = new ArrayList<>();
        for (Object option : given) {
            if (!isAbsent(option)) {
                options.add(option instanceof String text ? option(text) : option);
            }
        }
        return options;
    }
}
