package se.blankett.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import se.blankett.engine.Subschemas;
import se.blankett.form.Pointer;
import se.blankett.form.Source;
import se.blankett.json.Json;

/**
 * The texts of a form in another language: a JSON object from source text, or from {@code #/pointer} of the text where
 * one text needs two translations, to translation. A text that is not in it stays as it is.
 */
final class Translation {
    private static final Set<String> SCHEMA_TEXTS = Set.of("title", "description");

    /** Members of {@code x-form}, at any depth, that people read. */
    private static final Set<String> FORM_TEXTS = Set.of(
            "help",
            "noun",
            "unit",
            "title",
            "summary",
            "info",
            "text",
            "phone",
            "paper",
            "urgent",
            "authority",
            "purpose",
            "legalBasis",
            "message");

    /** Members of {@code x-form} in which every text is read by people. */
    private static final Set<String> ALL_TEXTS = Set.of("errors", "needed");

    private final String lang;
    private final Source source;
    private final Map<String, Object> texts;
    private final Map<String, Object> shared;
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

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
        return document.withTree(schema(document.tree(), Pointer.ROOT));
    }

    void report(Problems problems) {
        texts.keySet().stream()
                .filter(key -> !used.contains(key))
                .forEach(key -> problems.warning(
                        source.name(),
                        Pointer.ROOT.child(key),
                        "translation.unused",
                        "no text of the form is translated by this",
                        "take the source text as it stands in the form now, or remove it"));
        missing.forEach(text -> problems.warning(
                source.name(),
                Pointer.ROOT,
                "translation.missing",
                "\"" + text + "\" has no translation",
                "add it; until then it is shown in the language of the form"));
    }

    private Map<String, Object> schema(Map<String, Object> schema, Pointer at) {
        Map<String, Object> translated = Subschemas.map(schema, (below, child) -> schema(child, at.resolve(below)));
        translated.replaceAll((keyword, value) -> {
            if (keyword.equals("x-form") && value instanceof Map<?, ?> form) {
                return members(Json.object(form), at.child(keyword));
            }
            return SCHEMA_TEXTS.contains(keyword) ? text(value, at.child(keyword)) : value;
        });
        return translated;
    }

    private Map<String, Object> members(Map<String, Object> form, Pointer at) {
        Map<String, Object> translated = new LinkedHashMap<>(form);
        translated.replaceAll((member, value) -> {
            Pointer place = at.child(member);
            if (ALL_TEXTS.contains(member)) {
                return each(value, place, this::text);
            }
            if (member.equals("if")) {
                return value; // a schema: its texts are for nobody
            }
            return FORM_TEXTS.contains(member) && value instanceof String ? text(value, place) : inside(value, place);
        });
        return translated;
    }

    private Object inside(Object value, Pointer at) {
        if (value instanceof Map<?, ?> map) {
            return members(Json.object(map), at);
        }
        return value instanceof List<?> ? each(value, at, this::inside) : value;
    }

    private static Object each(Object value, Pointer at, BiFunction<Object, Pointer, Object> change) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> changed = Json.object(map);
            changed.replaceAll((name, member) -> change.apply(member, at.child(name)));
            return changed;
        }
        if (value instanceof List<?> list) {
            List<Object> changed = new ArrayList<>(list.size());
            list.forEach(item -> changed.add(change.apply(item, at.child(changed.size()))));
            return changed;
        }
        return value;
    }

    private Object text(Object value, Pointer at) {
        if (!(value instanceof String source) || source.isBlank()) {
            return value;
        }
        for (String key : List.of("#" + at, source)) {
            if (texts.get(key) instanceof String translated) {
                used.add(key);
                return translated;
            }
            if (shared.get(key) instanceof String translated) {
                return translated;
            }
        }
        missing.add(source);
        return value;
    }
}
