package se.blankett.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.report.Nearest;

/** Finds parameters that an overlay sets and nothing reads: most often misspelt, so that the base's value stays. */
final class OverlayParameters {
    private static final String FORM = "x-form";
    private static final String MEMBER = "parameters";

    private final Overlay overlay;
    private final Problems problems;

    OverlayParameters(Overlay overlay, Problems problems) {
        this.overlay = overlay;
        this.problems = problems;
    }

    void find(Document base) {
        Set<String> known =
                new TreeSet<>(base.root().form().object(MEMBER).map().keySet());
        Map<String, Object> form = map(overlay.merge().getOrDefault(FORM, Json.NULL));
        Map<String, Object> set = map(form.getOrDefault(MEMBER, Json.NULL));
        String others = others(form);
        set.keySet().stream()
                .filter(name -> !known.contains(name) && !isNamed(name, others))
                .forEach(name -> tell(name, Nearest.to(name, known)));
    }

    /** Returns what else the overlay writes: it may read a parameter of its own there. */
    private String others(Map<String, Object> form) {
        Map<String, Object> rest = new LinkedHashMap<>(form);
        rest.remove(MEMBER);
        Map<String, Object> merge = new LinkedHashMap<>(overlay.merge());
        merge.put(FORM, rest);
        return Json.canonical(merge);
    }

    private static boolean isNamed(String name, String text) {
        return Pattern.compile("(?<![\\p{L}\\d_])" + Pattern.quote(name) + "(?![\\p{L}\\d_])")
                .matcher(text)
                .find();
    }

    private void tell(String name, Optional<String> near) {
        problems.warning(
                overlay.name(),
                Pointer.parse("/merge/" + FORM + "/" + MEMBER).child(name),
                "overlay.parameter",
                "the base has no parameter \"" + name + "\", and nothing here reads it",
                near.map(meant -> "use \"" + meant + "\"").orElse("remove it"));
    }

    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? Json.object(map) : Map.of();
    }
}
