package se.blankett.render.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    /** Returns the texts for the language; Swedish ones where there are none in it. */
    static Texts textsFor(String lang) {
        String language = lang.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return Texts.of(Texts.languages().contains(language) ? language : "sv");
    }

    static Map<String, String> of(Texts texts) {
        Map<String, String> all = new LinkedHashMap<>();
        KEYS.forEach(key -> all.put(key, texts.text("ui." + key)));
        return all;
    }
}
