package se.blankett.render.html;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.blankett.parse.FormParser;
import se.blankett.render.view.FormViews;

/** The texts that templates have, by language. */
final class Interface {
    private static final Map<String, Map<String, String>> TEXTS = new ConcurrentHashMap<>();

    private Interface() {}

    static Map<String, String> in(String lang) {
        return TEXTS.computeIfAbsent(
                lang,
                tag -> FormViews.of(FormParser.parse("a.form.json", """
                        {"title": "A", "type": "object", "properties": {"a": {"type": "string", "title": "A"}},
                         "x-form": {"lang": "%s"}}""".formatted(tag)))
                        .ui());
    }
}
