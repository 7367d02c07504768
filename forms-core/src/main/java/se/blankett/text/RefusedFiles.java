package se.blankett.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of each of several files what is wrong with it. Immutable. */
final class RefusedFiles {
    /** More are not read, and those that are left are told when these are mended. */
    private static final int MOST = 10;

    private final Texts texts;

    RefusedFiles(Texts texts) {
        this.texts = texts;
    }

    /** @param files of each the {@code code} of what is wrong, and its arguments */
    String list(List<?> files) {
        Stream<String> named = files.stream().limit(MOST).map(file -> phrase((Map<?, ?>) file));
        Stream<String> rest = files.size() > MOST
                ? Stream.of(texts.text("refused.more", Map.of("n", files.size() - MOST)))
                : Stream.empty();
        return Stream.concat(named, rest).collect(Collectors.joining("; "));
    }

    private String phrase(Map<?, ?> file) {
        Map<String, Object> arguments = new HashMap<>();
        file.forEach((name, value) -> arguments.put(String.valueOf(name), value));
        return texts.text("refused." + arguments.getOrDefault("code", ""), arguments);
    }
}
