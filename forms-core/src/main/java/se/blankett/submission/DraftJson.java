package se.blankett.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.report.Finding;
import se.blankett.report.Severity;

/** The JSON text of a {@link Draft}; short names, as a draft may be kept in a cookie or a column. */
final class DraftJson {
    private static final int DEPTH = 100;

    private DraftJson() {}

    static String write(Draft draft) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", draft.submissionId());
        json.put("page", draft.page());
        json.put("changing", draft.changing());
        if (draft.led()) {
            json.put("led", true);
        }
        json.put("pending", draft.pending().stream().map(Pointer::text).toList());
        Map<String, Object> rows = new LinkedHashMap<>();
        draft.rows().forEach((pointer, count) -> rows.put(pointer.text(), count));
        json.put("rows", rows);
        Map<String, Object> entries = new LinkedHashMap<>();
        draft.entries().forEach((pointer, entry) -> entries.put(pointer.text(), entryJson(entry)));
        json.put("entries", entries);
        if (!draft.confirmed().isEmpty()) {
            json.put("confirmed", List.copyOf(draft.confirmed()));
        }
        if (!draft.told().equals(Told.NOTHING)) {
            json.put("told", toldJson(draft.told()));
        }
        return Json.write(json);
    }

    private static Map<String, Object> toldJson(Told told) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("findings", told.findings().stream().map(Pointer::text).toList());
        told.place().ifPresent(place -> json.put("place", place.text()));
        json.put("formChanged", told.formChanged());
        if (!told.warned().isEmpty()) {
            json.put("warned", List.copyOf(told.warned()));
        }
        return json;
    }

    private static Map<String, Object> entryJson(Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("texts", entry.texts());
        entry.value().ifPresent(value -> json.put("value", value));
        entry.finding().ifPresent(finding -> {
            json.put("code", finding.code());
            json.put("arguments", finding.arguments());
            if (!finding.isError()) {
                json.put("warning", true);
            }
        });
        return json;
    }

    static Draft parse(String text) {
        try {
            return draftOf(Json.parseObject(text, DEPTH));
        } catch (ClassCastException | ArithmeticException e) {
            throw new IllegalArgumentException("draft: a member is not of the type that it was written as", e);
        }
    }

    private static Draft draftOf(Map<String, Object> json) {
        Map<Pointer, Integer> rows = new LinkedHashMap<>();
        member(json, "rows")
                .forEach((pointer, count) -> rows.put(Pointer.parse(pointer), ((BigDecimal) count).intValueExact()));
        Map<Pointer, Entry> entries = new LinkedHashMap<>();
        member(json, "entries").forEach((text, entry) -> {
            Pointer pointer = Pointer.parse(text);
            entries.put(pointer, entryOf(pointer, Json.object((Map<?, ?>) entry)));
        });
        return new Draft(
                (String) required(json, "id"),
                (String) required(json, "page"),
                (Boolean) required(json, "changing"),
                (Boolean) json.getOrDefault("led", false),
                texts(required(json, "pending")).stream().map(Pointer::parse).toList(),
                entries,
                rows,
                json.containsKey("told") ? toldOf(member(json, "told")) : Told.NOTHING,
                new HashSet<>(texts(json.getOrDefault("confirmed", List.of()))));
    }

    private static Told toldOf(Map<String, Object> json) {
        return new Told(
                texts(required(json, "findings")).stream().map(Pointer::parse).toList(),
                Optional.ofNullable((String) json.get("place")).map(Pointer::parse),
                (Boolean) required(json, "formChanged"),
                new HashSet<>(texts(json.getOrDefault("warned", List.of()))));
    }

    private static Entry entryOf(Pointer pointer, Map<String, Object> json) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        member(json, "texts").forEach((part, typed) -> texts.put(part, texts(typed)));
        Optional<Finding> finding = Optional.ofNullable(json.get("code"))
                .map(code -> new Finding(pointer, (String) code, severityOf(json), member(json, "arguments")));
        return new Entry(texts, Optional.ofNullable(json.get("value")).map(DraftJson::stored), finding);
    }

    private static Severity severityOf(Map<String, Object> entry) {
        return entry.containsKey("warning") ? Severity.WARNING : Severity.ERROR;
    }

    private static Object stored(Object value) {
        if (value == Json.NULL) {
            throw new IllegalArgumentException("draft: value must not be null");
        }
        return value;
    }

    private static Map<String, Object> member(Map<String, Object> json, String name) {
        return Json.object((Map<?, ?>) required(json, name));
    }

    private static Object required(Map<String, Object> json, String name) {
        Object value = json.get(name);
        if (value == null) {
            throw new IllegalArgumentException("draft: member " + name + " is missing");
        }
        return value;
    }

    private static List<String> texts(Object list) {
        List<String> texts = new ArrayList<>();
        ((List<?>) list).forEach(text -> texts.add((String) text));
        return texts;
    }
}
