package se.blankett.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that only authorities write, and what people say instead. Immutable: safe to share between threads. */
final class Officialese {
    /** Swedish, from {@code officialese_sv.txt}. */
    static final Officialese SWEDISH = new Officialese(resource());

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** @param words one or more, in small letters; the last may have any ending */
    record Entry(List<String> words, boolean open, String plain) {}

    /** @param found the words as they stand in the text */
    record Hit(String found, String plain) {}

    /** By the first word; of one with a star by its first letters. */
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private Officialese(String list) {
        list.lines().filter(line -> line.contains(" = ")).forEach(line -> {
            String plain = line.substring(line.indexOf(" = ") + 3);
            for (String form : line.substring(0, line.indexOf(" = ")).split(", ", -1)) {
                add(form, plain);
            }
        });
    }

    private void add(String form, String plain) {
        boolean open = form.endsWith("*");
        List<String> words = List.of((open ? form.substring(0, form.length() - 1) : form).split(" ", -1));
        byFirst.computeIfAbsent(initial(words.get(0)), key -> new ArrayList<>()).add(new Entry(words, open, plain));
    }

    private static String initial(String word) {
        return word.substring(0, 1);
    }

    int size() {
        return byFirst.values().stream().mapToInt(List::size).sum();
    }

    /** Returns the words of the list that stand in the text, in its order; of several that begin with one word the longest. */
    List<Hit> in(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(String.valueOf(word.group()));
        }
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<String> rest = words.subList(i, words.size());
            Optional<Entry> longest = at(rest);
            longest.ifPresent(entry -> hits.add(
                    new Hit(String.join(" ", rest.subList(0, entry.words().size())), entry.plain())));
        }
        return hits;
    }

    private Optional<Entry> at(List<String> words) {
        String first = words.get(0).toLowerCase(Locale.ROOT);
        Optional<Entry> longest = Optional.empty();
        for (Entry entry : byFirst.getOrDefault(initial(first), List.of())) {
            if (isAt(entry, words)
                    && longest.filter(other ->
                                    other.words().size() >= entry.words().size())
                            .isEmpty()) {
                longest = Optional.of(entry);
            }
        }
        return longest;
    }

    private static boolean isAt(Entry entry, List<String> words) {
        int count = entry.words().size();
        if (count > words.size()) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            String known = entry.words().get(i);
            boolean open = entry.open() && i == count - 1;
            if (open ? !word.startsWith(known) : !word.equals(known)) {
                return false;
            }
        }
        return true;
    }

    private static String resource() {
        String name = "officialese_sv.txt";
        try (InputStream in = Objects.requireNonNull(Officialese.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
