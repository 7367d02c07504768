package se.blankett.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A control as it stands on the page now.
 *
 * @param type as HTML has it: {@code text}, {@code radio}, {@code select-one}
 * @param value what it holds, or what it stands for
 * @param opens whether its answer opens questions
 * @param options the values of a select
 */
record JourneyControl(
        String id, String name, String type, String value, boolean checked, boolean opens, List<String> options) {
    /** Returns the controls of the form whose ids begin with the prefix. */
    static List<JourneyControl> on(JourneyTab tab, String prefix) {
        List<?> found = (List<?>) Objects.requireNonNull(tab.evaluate(JourneyScripts.CONTROLS, prefix));
        return found.stream().map(each -> of((Map<?, ?>) each)).toList();
    }

    private static JourneyControl of(Map<?, ?> map) {
        return new JourneyControl(
                String.valueOf(map.get("id")),
                String.valueOf(map.get("name")),
                String.valueOf(map.get("type")),
                String.valueOf(map.get("value")),
                Boolean.TRUE.equals(map.get("checked")),
                Boolean.TRUE.equals(map.get("opens")),
                ((List<?>) Objects.requireNonNull(map.get("options")))
                        .stream().map(String::valueOf).toList());
    }

    /** Returns what each control on the page holds: a choice by its id, whether it is made. */
    static Map<String, String> held(JourneyTab tab, String prefix) {
        Map<String, String> held = new LinkedHashMap<>();
        on(tab, prefix)
                .forEach(each -> held.put(
                        each.isChoice() ? each.id() : each.name(),
                        each.isChoice() ? String.valueOf(each.checked()) : each.value()));
        return held;
    }

    boolean isChoice() {
        return type.equals("radio") || type.equals("checkbox");
    }

    boolean isFile() {
        return type.equals("file");
    }

    boolean isTyped() {
        return !isChoice() && !isFile() && options.isEmpty();
    }

    String selector() {
        return "#" + id;
    }
}
