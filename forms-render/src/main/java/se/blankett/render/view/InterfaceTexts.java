package se.blankett.render.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.text.Texts;

/** The texts of the interface that templates take as they are. */
final class InterfaceTexts {
    /** Those that need no argument. */
    private static final List<String> KEYS = List.of(
            "titlePrefix",
            "back",
            "change",
            "remove",
            "up",
            "down",
            "noItems",
            "choose",
            "or",
            "notProvided",
            "review",
            "reviewLead",
            "reference",
            "receivedAt",
            "signature",
            "next",
            "answers",
            "documents",
            "needed",
            "contact",
            "privacy",
            "quickExit",
            "skip",
            "language",
            "warning",
            "changed");

    private InterfaceTexts() {}

    static Map<String, String> of(Texts texts) {
        Map<String, String> all = new LinkedHashMap<>();
        KEYS.forEach(key -> all.put(key, texts.text("ui." + key)));
        return all;
    }
}
