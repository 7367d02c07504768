package se.blankett.submission;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;

/**
 * What was typed for one leaf, and what it was read as; of a file no text, but the file.
 *
 * @param texts as typed, by part: {@code ""} for a field of one part, {@code year}, {@code month}, {@code day} for a date
 * @param value the stored value; empty where nothing was typed or it could not be read
 * @param finding why it could not be read; of its arguments texts, numbers, and
 *     lists and maps of these are kept by the draft's JSON
 */
public record Entry(Map<String, List<String>> texts, Optional<Object> value, Optional<Finding> finding) {
    public Entry {
        texts = copyOf(texts);
        value = value.map(JsonValues::copy);
        finding = finding.map(found ->
                new Finding(found.pointer(), found.code(), found.severity(), JsonValues.copyObject(found.arguments())));
    }

    private static Map<String, List<String>> copyOf(Map<String, List<String>> texts) {
        if (texts.size() == 1) {
            Map.Entry<String, List<String>> only = texts.entrySet().iterator().next();
            return Map.of(only.getKey(), List.copyOf(only.getValue()));
        }
        Map<String, List<String>> copy = new LinkedHashMap<>();
        texts.forEach((part, typed) -> copy.put(part, List.copyOf(typed)));
        return Collections.unmodifiableMap(copy);
    }

    /** Returns the first text of the part as it was typed, or {@code ""}. */
    public String text(String part) {
        List<String> typed = texts.getOrDefault(part, List.of());
        return typed.isEmpty() ? "" : typed.get(0);
    }

    /** Says whether nothing but blanks was typed. */
    public boolean isBlank() {
        return texts.values().stream().allMatch(typed -> typed.stream().allMatch(String::isBlank));
    }

    /** Returns all texts of a field of one part: the options that were ticked. */
    public List<String> ticked() {
        return texts.getOrDefault("", List.of());
    }

    /** Returns an answer of files, or of none. */
    public static Entry ofFile(Optional<Object> files, Optional<Finding> finding) {
        return new Entry(Map.of(), files, finding);
    }

    /** Returns the files that were added. */
    public List<Attachment> attachments() {
        return value.map(Attachment::allIn).orElse(List.of());
    }

    /** @param name how long the name of a field of one part is */
    long length(int name) {
        long length = 0;
        for (Map.Entry<String, List<String>> part : texts.entrySet()) {
            for (String text : part.getValue()) {
                length += name + part.getKey().length() + 1L + text.length();
            }
        }
        return length;
    }

    /** Returns the same at another place. */
    public Entry at(Pointer pointer) {
        return new Entry(texts, value, finding.map(found -> found.withPointer(pointer)));
    }

    /** Shows no answer: it may end in a log. */
    @Override
    public String toString() {
        return "Entry[parts=" + texts.size() + ", value=" + (value.isPresent() ? "read" : "none") + ", finding="
                + finding.map(Finding::code).orElse("none") + "]";
    }
}
