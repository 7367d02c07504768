package se.blankett.identifier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One of Sweden's 290 municipalities. Immutable: safe to share between threads.
 *
 * @param stored its code, the county's two digits first: {@code 0180}
 * @param name {@code Stockholm}
 */
public record Kommun(String stored, String name) implements Identifier {
    private static final List<Kommun> ALL = Table.read("kommuner.csv").stream()
            .map(row -> new Kommun(row.get(0), row.get(1)))
            .toList();
    private static final Map<String, Kommun> BY_CODE =
            ALL.stream().collect(Collectors.toMap(Kommun::stored, Function.identity()));
    private static final Map<String, Kommun> BY_NAME =
            ALL.stream().collect(Collectors.toMap(kommun -> plain(kommun.name()), Function.identity()));

    /** Returns all of them, in Swedish alphabetical order. */
    public static List<Kommun> all() {
        return ALL;
    }

    /** Returns the municipality that the text is, its code or its name: {@code 0180}, {@code Stockholm}. */
    public static Reading<Kommun> read(String text) {
        String typed = Typed.clean(text);
        return Optional.ofNullable(BY_CODE.get(typed))
                .or(() -> Optional.ofNullable(BY_NAME.get(plain(typed))))
                .map(Reading::of)
                .orElseGet(() -> Reading.failed(Fault.FORMAT));
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    /** Returns its name. */
    @Override
    public String display() {
        return name;
    }

    /** Returns the county's digits alone: {@code 01**}. */
    @Override
    public String masked() {
        return stored.substring(0, 2) + "**";
    }
}
