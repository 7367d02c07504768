package se.blankett.parse;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Pointer;
import se.blankett.form.Source;
import se.blankett.json.Json;
import se.blankett.report.Nearest;

/**
 * The texts of a form in another language: a JSON object from source text, or from {@code #/pointer} of the text where
 * one text needs two translations, to translation. A text that is not in it stays as it is.
 */
final class Translation {
    private final String lang;
    private final Source source;
    private final Map<String, Object> texts;
    private final Map<String, Object> shared;
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final TranslatedNames names = new TranslatedNames();

    private Translation(String lang, Source source, Map<String, Object> texts, Map<String, Object> shared) {
        this.shared = shared;
        this.lang = lang;
        this.source = source;
        this.texts = texts;
    }

    /**
     * @param sources the first that has a text counts; of texts that only another has nobody is told that they are unused
     * @throws se.blankett.json.JsonException where a source is no JSON object
     */
    static Translation of(String lang, List<Source> sources) {
        Map<String, Object> texts = Json.parseObject(sources.get(0).text(), Json.DEPTH);
        Map<String, Object> shared = new LinkedHashMap<>();
        sources.stream()
                .skip(1)
                .map(source -> Json.parseObject(source.text(), Json.DEPTH))
                .forEach(shared::putAll);
        return new Translation(lang, sources.get(0), texts, shared);
    }

    String lang() {
        return lang;
    }

    Set<String> missing() {
        return missing;
    }

    Document apply(Document document) {
        return new FormTexts(this::text).apply(document).withWords(this::word);
    }

    /** @param parameters what a text may name besides what its source names */
    void report(Set<String> parameters, Problems problems) {
        names.report(source.name(), parameters, problems);
        texts.keySet().stream().filter(key -> !used.contains(key)).forEach(key -> tellUnused(key, problems));
        missing.forEach(text -> problems.warning(
                source.name(),
                Pointer.ROOT,
                "translation.missing",
                "\"" + text + "\" has no translation",
                "add it; until then it is shown in the language of the form"));
    }

    private void tellUnused(String key, Problems problems) {
        boolean text = texts.get(key) instanceof String;
        problems.warning(
                source.name(),
                Pointer.ROOT.child(key),
                "translation.unused",
                text ? "no text of the form is translated by this" : "what this is translated to is no text",
                text
                        ? Nearest.to(key, missing)
                                .map(near -> "use \"" + near + "\"")
                                .orElse("take the source text as it stands in the form now, or remove it")
                        : "write the translation in quotes");
    }

    private String text(String source, Pointer at) {
        return find(source, at).orElseGet(() -> untranslated(source));
    }

    /** A value without letters, such as a year, is the same in every language. */
    private String word(String value, Pointer at) {
        boolean written = value.codePoints().anyMatch(Character::isLetter);
        return find(value, at).orElseGet(() -> written ? untranslated(value) : value);
    }

    private Optional<String> find(String source, Pointer at) {
        for (String key : List.of("#" + at, source)) {
            if (texts.get(key) instanceof String translated) {
                used.add(key);
                names.note(key, source, translated);
                return Optional.of(translated);
            }
            if (shared.get(key) instanceof String translated) {
                return Optional.of(translated);
            }
        }
        return Optional.empty();
    }

    private String untranslated(String source) {
        missing.add(source);
        return source;
    }
}
