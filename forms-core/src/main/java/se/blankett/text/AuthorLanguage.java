package se.blankett.text;

import java.util.Map;
import java.util.Set;
import se.blankett.form.Form;
import se.blankett.json.Json;

/**
 * Which language each text of a form's author stands in: of a translated form, what is not translated stands in that of
 * the original. Immutable: safe to share between threads.
 */
public final class AuthorLanguage {
    private final Set<String> untranslated;
    private final String original;

    private AuthorLanguage(Set<String> untranslated, String original) {
        this.untranslated = untranslated;
        this.original = original;
    }

    /** Returns the languages of the form's texts. */
    public static AuthorLanguage of(Form form) {
        return new AuthorLanguage(form.untranslated(), form.untranslated().isEmpty() ? "" : originalOf(form));
    }

    /** Returns the BCP 47 tag of the text's language where that is not the form's own, else {@code ""}. */
    public String of(String text) {
        return untranslated.contains(text) ? original : "";
    }

    private static String originalOf(Form form) {
        Map<String, Object> document = Json.parseObject(form.sources().get(0).text(), Json.DEPTH);
        boolean said = document.get("x-form") instanceof Map<?, ?> own && own.get("lang") instanceof String;
        return said ? String.valueOf(((Map<?, ?>) document.getOrDefault("x-form", Map.of())).get("lang")) : "";
    }
}
