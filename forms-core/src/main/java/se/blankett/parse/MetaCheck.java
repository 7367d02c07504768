package se.blankett.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.blankett.engine.CompiledSchema;
import se.blankett.engine.Instance;
import se.blankett.engine.Violation;
import se.blankett.form.Pointer;
import se.blankett.form.Source;
import se.blankett.json.Json;

/** Holds a document against {@code form.schema.json}: JSON Schema 2020-12 with a closed {@code x-form}. */
final class MetaCheck {
    private static final String NAME = "form.schema.json";
    private static final String URI = "https://blankett.se/schema/" + NAME;

    private static final CompiledSchema META =
            CompiledSchema.of(List.of(new Source(URI, NAME, resource())), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    private final Problems problems;

    MetaCheck(Problems problems) {
        this.problems = problems;
    }

    void check(Document document) {
        for (Violation violation : META.check(Instance.of(document.tree()))) {
            report(document, violation);
        }
    }

    private void report(Document document, Violation violation) {
        Pointer at = violation.instance();
        String name = at.isRoot() ? "the document" : "'" + at.last() + "'";
        Map<String, Object> schema = violation.schema();
        switch (violation.keyword()) {
            case "additionalProperties" -> unknownMember(document, violation);
            case "required" ->
                error(document, at, "schema.missing", name + " lacks " + quoted(violation.properties()), "add it");
            case "type" ->
                error(document, at, "schema.type", name + " is of the wrong type", "make it " + types(schema));
            case "enum" ->
                error(
                        document,
                        at,
                        "schema.value",
                        name + " has a value that is not known",
                        "use one of " + values(schema));
            case "pattern", "format", "not" ->
                error(document, at, "schema.form", name + " is not written as it has to be", described(schema));
            default ->
                error(
                        document,
                        at,
                        "schema.keyword",
                        name + " breaks '" + violation.keyword() + "'",
                        described(schema));
        }
    }

    private void unknownMember(Document document, Violation violation) {
        String member = violation.properties().get(0);
        Set<String> known = violation.schema().get("properties") instanceof Map<?, ?> map
                ? new TreeSet<>(Json.object(map).keySet())
                : Set.of();
        error(
                document,
                violation.instance().child(member),
                "schema.unknownMember",
                "'" + violation.instance().last() + "' has no member \"" + member + "\"",
                Nearest.fix(member, known));
    }

    private void error(Document document, Pointer at, String code, String what, String fix) {
        problems.error(document.name(), at, code, what, fix);
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    private static String types(Map<String, Object> schema) {
        Object type = schema.getOrDefault("type", "what JSON Schema asks for");
        List<?> types = type instanceof List<?> list ? list : List.of(type);
        return types.stream().map(MetaCheck::article).collect(Collectors.joining(" or "));
    }

    private static String article(Object type) {
        String name = String.valueOf(type);
        if (name.contains(" ")) {
            return name;
        }
        return (name.startsWith("a") || name.startsWith("o") || name.startsWith("i") ? "an " : "a ") + name;
    }

    private static String values(Map<String, Object> schema) {
        return schema.get("enum") instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : "those that the vocabulary lists";
    }

    /** The meta-schema says of each member what it is. */
    private static String described(Map<String, Object> schema) {
        Object description = schema.getOrDefault("description", schema.getOrDefault("title", ""));
        String text = String.valueOf(description);
        return text.isEmpty() ? "look it up in the vocabulary" : "it is: " + text;
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(MetaCheck.class.getResourceAsStream(NAME), NAME)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
