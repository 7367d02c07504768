package se.blankett.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** Tells where an overlay's array leaves out what the base's has: a merge patch replaces it as a whole (RFC 7396). */
final class ShorterLists {
    /** What tells one member of an array from another, whatever else is changed in it. */
    private static final List<String> NAMES = List.of("id", "const", "info");

    /** Values that only show what may be written, and that a municipality has its own of. */
    private static final String SAMPLES = "examples";

    private static final int LONGEST = 60;

    /** More than these nobody reads in a sentence. */
    private static final int MOST = 10;

    private final String overlay;
    private final Problems problems;

    ShorterLists(String overlay, Problems problems) {
        this.overlay = overlay;
        this.problems = problems;
    }

    /** @param at the place in the base */
    void find(Map<String, Object> patch, Map<String, Object> base, Pointer at) {
        patch.forEach((name, change) -> {
            Object before = base.getOrDefault(name, Json.NULL);
            if (change instanceof Map<?, ?> inner && before instanceof Map<?, ?> there) {
                find(Json.object(inner), Json.object(there), at.child(name));
            } else if (change instanceof List<?> list && before instanceof List<?> there && !name.equals(SAMPLES)) {
                compare(list, there, at.child(name));
            }
        });
    }

    private void compare(List<?> list, List<?> before, Pointer at) {
        Set<String> kept = new HashSet<>(list.stream().map(ShorterLists::nameOf).toList());
        List<String> dropped = before.stream()
                .map(ShorterLists::nameOf)
                .filter(name -> !kept.contains(name))
                .toList();
        if (!dropped.isEmpty()) {
            problems.info(
                    overlay,
                    Pointer.ROOT.child("merge").resolve(at),
                    "overlay.shorter",
                    "the overlay's array takes the place of the base's, and leaves out " + told(dropped),
                    "write what should stay, if that is not what you want");
        }
    }

    private static String nameOf(Object member) {
        Optional<Object> named = member instanceof Map<?, ?> map
                ? NAMES.stream()
                        .flatMap(name -> Stream.<Object>ofNullable(map.get(name)))
                        .findFirst()
                : Optional.empty();
        return Json.canonical(named.orElse(member));
    }

    private static String told(List<String> names) {
        String first = names.stream().limit(MOST).map(ShorterLists::cut).collect(Collectors.joining(", "));
        return names.size() <= MOST ? first : first + " and " + (names.size() - MOST) + " more";
    }

    private static String cut(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
