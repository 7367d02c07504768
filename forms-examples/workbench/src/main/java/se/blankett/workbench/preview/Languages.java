package se.blankett.workbench.preview;

import java.util.Locale;

/** What a language calls itself: {@code fi} is Suomi. */
final class Languages {
    private Languages() {}

    static String nameOf(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayName(locale);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
