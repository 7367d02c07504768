package se.blankett.render.view;

import java.util.Map;
import se.blankett.form.Form;
import se.blankett.json.Json;

/** The language that a form was written in, whatever it is translated to. */
final class OriginalLanguage {
    private OriginalLanguage() {}

    static String of(Form form) {
        if (form.untranslated().isEmpty()) { // nothing asks for it
            return "";
        }
        Map<String, Object> document = Json.parseObject(form.sources().get(0).text(), Json.DEPTH);
        boolean said = document.get("x-form") instanceof Map<?, ?> own && own.get("lang") instanceof String;
        return said ? String.valueOf(((Map<?, ?>) document.getOrDefault("x-form", Map.of())).get("lang")) : "";
    }
}
