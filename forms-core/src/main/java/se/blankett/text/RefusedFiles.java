package se.blankett.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says of each of several files what is wrong with it. Immutable. */
final class RefusedFiles {
    /** More are not read, and those that are left are told when these are mended. */
    private static final int MOST = 10;

    private final Texts texts;
    private final Display display;

    RefusedFiles(Texts texts, Display display) {
        this.texts = texts;
        this.display = display;
    }

    /** @param files of each the {@code code} of what is wrong, and its arguments */
    ShownText list(List<?> files) {
        Stream<ShownText> named = files.stream().limit(MOST).map(file -> phrase((Map<?, ?>) file));
        Stream<ShownText> rest = files.size() > MOST
                ? Stream.of(texts.shown("refused.more", Map.of("n", files.size() - MOST)))
                : Stream.empty();
        return ShownText.joined("; ", Stream.concat(named, rest).toList());
    }

    /** Returns what people call the types of files that would do, each in its language. */
    Object types(Object files) {
        if (files instanceof Collection<?> list) {
            return list.stream().map(this::types).toList();
        }
        return files instanceof String type ? display.fileType(type) : files;
    }

    private ShownText phrase(Map<?, ?> file) {
        Map<String, Object> arguments = new HashMap<>();
        file.forEach((name, value) -> arguments.put(String.valueOf(name), value));
        arguments.computeIfPresent("files", (name, types) -> types(types));
        return texts.shown("refused." + arguments.getOrDefault("code", ""), arguments);
    }
}
