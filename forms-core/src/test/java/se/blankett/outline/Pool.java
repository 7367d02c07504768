package se.blankett.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import se.blankett.identifier.IdentifierTypes;
import se.blankett.json.Json;

/** Values of every kind of JSON, as they are once a form has read them: trimmed, none of them empty. */
final class Pool {
    private static final String LETTERS = "abxABZÅäö019 -_.@:/!";
    /** Of which no form takes all, and no class; of a day, Jackson takes the time with it. */
    static final List<Object> TIMES = List.of(
            "2026-05",
            "2026-13",
            "10:30",
            "10:30:15",
            "25:00",
            "2026-05-03T14:30:00Z",
            "2026-05-03T14:30:00.5+02:00",
            "2026-05-03T14:30:00",
            "PT1H",
            "P1DT1.5S",
            "P1Y",
            "P1M",
            "P1W",
            "123e4567-e89b-12d3-a456-426614174000",
            "https://exempel.se/a",
            "urn:x:y");

    private static final int TEXTS = 40;
    private static final int NUMBERS = 30;

    private final Random random;

    Pool(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Returns values for one property: by itself, in lists, and in objects with what a child has. No empty list: of a day,
     * Jackson takes it for nothing.
     */
    List<Object> values() {
        List<Object> leaves = leaves();
        List<Object> all = new ArrayList<>(leaves);
        IntStream.range(0, TEXTS).forEach(i -> all.add(list(leaves)));
        IntStream.range(0, TEXTS).forEach(i -> all.add(child()));
        IntStream.range(0, TEXTS).forEach(i -> all.add(rows()));
        return all;
    }

    private List<Object> leaves() {
        Set<Object> all = new LinkedHashSet<>(List.of(true, false, "rod", "blue", "RED", "green", "0180", "9999"));
        IntStream.range(0, TEXTS).forEach(i -> all.add(text()));
        IntStream.range(0, NUMBERS).forEach(i -> all.add(number()));
        for (String number : List.of(
                "0",
                "1",
                "2",
                "3",
                "-1",
                "0.5",
                "2.25",
                "99.9",
                "100",
                "99.95",
                "-99.9",
                "2147483647",
                "2147483648",
                "-2147483649",
                "32768",
                "9223372036854775807",
                "9223372036854775808",
                "1e3",
                "1.0")) {
            all.add(new BigDecimal(number));
        }
        all.addAll(days());
        all.addAll(identifiers());
        return List.copyOf(all);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(7);
        IntStream.range(0, length).forEach(i -> text.append(LETTERS.charAt(random.nextInt(LETTERS.length()))));
        String stripped = text.toString().strip();
        return stripped.isEmpty() ? "A 1" : stripped;
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(2_000) - 1_000, random.nextInt(4))
                .stripTrailingZeros();
    }

    private static List<Object> days() {
        LocalDate today = LocalDate.now(Verdicts.CLOCK);
        List<Object> days = new ArrayList<>(List.of("2026-02-30", "1900-01-01", "2100-12-31"));
        IntStream.rangeClosed(-3, 3).forEach(i -> days.add(today.plusDays(i).toString()));
        return days;
    }

    /** What every vector was typed as, and what it is stored as. */
    private static Set<Object> identifiers() {
        Set<Object> all = new LinkedHashSet<>(List.of("anna@exempel.se", "anna.öst@exempel.se", "a@b@c"));
        gather(vectors(), all);
        LocalDate today = LocalDate.now(Verdicts.CLOCK);
        for (String format : IdentifierTypes.formats()) {
            List.copyOf(all)
                    .forEach(typed -> IdentifierTypes.of(format)
                            .orElseThrow()
                            .read(typed.toString(), today)
                            .identifier()
                            .ifPresent(identifier -> all.add(identifier.stored())));
        }
        return all;
    }

    private static void gather(Object json, Set<Object> found) {
        if (json instanceof Map<?, ?> map) {
            if (map.get("in") instanceof String typed && !typed.isBlank()) {
                found.add(typed.strip());
            }
            map.values().forEach(value -> gather(value, found));
        } else if (json instanceof List<?> list) {
            list.forEach(value -> gather(value, found));
        }
    }

    private static Object vectors() {
        try (InputStream file =
                Objects.requireNonNull(IdentifierTypes.class.getResourceAsStream("vectors.json"), "vectors.json")) {
            return Json.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object any(List<Object> leaves) {
        return leaves.get(random.nextInt(leaves.size()));
    }

    /** Of one kind, mostly short texts, as a list of anything is refused for one item. */
    private List<Object> list(List<Object> leaves) {
        List<Object> texts = leaves.stream().filter(String.class::isInstance).toList();
        List<Object> options = List.of("rod", "blue", "green", "11520", "115 20", "11520x");
        Set<Object> items = new LinkedHashSet<>();
        int kind = random.nextInt(8);
        IntStream.range(0, 1 + random.nextInt(3))
                .forEach(i -> items.add(kind < 4 ? text().substring(0, 1) : kind < 7 ? any(options) : any(texts)));
        return List.copyOf(items);
    }

    private Map<String, Object> child() {
        Map<String, Object> child = new LinkedHashMap<>();
        child.put("n", random.nextInt(4) == 0 ? any(List.of("längre än så", "rod", "blue")) : text().substring(0, 1));
        if (random.nextBoolean()) {
            child.put("age", BigDecimal.valueOf(random.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            child.put("born", any(days()));
        }
        if (child.size() > 1 && random.nextInt(5) == 0) {
            child.remove("n");
        }
        return child;
    }

    private List<Object> rows() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .<Object>mapToObj(i -> child())
                .toList();
    }
}
